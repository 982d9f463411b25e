package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.RichTextBuilder;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text while it is read: lines become paragraphs, headings and lists. */
final class TextDraft {

  private SourceSpan span;
  private final List<Placed<TextBlock>> blocks = new ArrayList<>();
  private ListDraft list = new ListDraft();
  private @Nullable JoinedWords paragraph;
  private final List<Table.Row> rows = new ArrayList<>();
  private SourceSpan rowsSpan = SourceSpan.of(0, 0);
  private boolean verbatim;

  /** Whether a blank line stands above the next, which parts two lists or two tables. */
  private boolean blank;

  /** Begins a text at the given place, its heading if it has one. */
  TextDraft(SourceSpan span) {
    this.span = span;
  }

  /** From the heading to the last word. */
  SourceSpan span() {
    return span;
  }

  boolean isEmpty() {
    return blocks.isEmpty() && list.isEmpty() && rows.isEmpty() && paragraph == null;
  }

  void addHeading(Words words) {
    endBlock();
    blocks.add(new Placed<>(Heading.of(words.text()), words.span()));
    span = span.to(words.span());
  }

  void addParagraph(Words words) {
    addParagraph(words, false);
  }

  /** Adds a line; one that goes on with the line above belongs to its paragraph or bullet. */
  void addParagraph(Words words, boolean goesOn) {
    if (paragraph == null && list.takesWrapped(words, goesOn)) {
      span = span.to(words.span());
      return;
    }
    if (paragraph != null && (goesOn || paragraph.isContinuedBy(words))) {
      paragraph.add(words);
    } else {
      endBlock();
      paragraph = new JoinedWords(words);
    }
    span = span.to(words.span());
  }

  /** Adds a paragraph whose lines are joined already. */
  void addParagraph(Placed<String> joined) {
    endBlock();
    blocks.add(new Placed<>(Paragraph.of(joined.value()), joined.span()));
    span = span.to(joined.span());
  }

  /** Puts in a block where it is printed, between those that are there already. */
  void insert(Placed<TextBlock> block) {
    endBlock();
    int at = blocks.size();
    while (at > 0 && blocks.get(at - 1).span().start() > block.span().start()) {
      at--;
    }
    blocks.add(at, block);
    span = span.to(block.span());
  }

  void addBullet(Block.Bullet bullet) {
    if (!list.takes(bullet) || !rows.isEmpty()) {
      endBlock();
    }
    list.add(bullet);
    span = span.to(bullet.span());
  }

  void addRow(SourceSpan place, List<Words> cells) {
    if (rows.isEmpty()) {
      endBlock();
      rowsSpan = place;
    }
    rows.add(new Table.Row(false, cells.stream().map(Words::text).toList()));
    rowsSpan = rowsSpan.to(place);
    span = span.to(place);
  }

  /** Adds a line that is text as it stands. */
  void addVerbatim(Block.Verbatim verbatim) {
    this.verbatim = true;
    span = span.to(verbatim.span());
    if (blank) {
      endBlock();
    }
    blank = false;
    if (verbatim.line() instanceof Block.Bullet bullet) {
      addBullet(bullet);
    } else if (verbatim.line() instanceof Block.TableRow row) {
      addRow(row.span(), row.cells());
    } else {
      endBlock();
      Words words = BlockWords.of(verbatim.line());
      TextBlock block =
          verbatim.line() instanceof Block.SubHeading
              ? Heading.builder().level(verbatim.level()).text(words.text()).build()
              : Paragraph.of(words.text());
      blocks.add(new Placed<>(block, words.span()));
    }
  }

  /** Whether a line said that it is text as it stands, so that no decision is looked for in it. */
  boolean isVerbatim() {
    return verbatim;
  }

  /** Says that a blank line stands here: what follows is a new paragraph. */
  void addBlank() {
    blank = true;
    list.addBlank();
    if (paragraph != null) {
      endBlock();
    }
  }

  /** The blocks so far, each with its place. */
  List<Placed<TextBlock>> blocks() {
    endBlock();
    return blocks;
  }

  RichText finish() {
    RichTextBuilder text = RichText.builder();
    blocks().forEach(block -> text.addBlock(block.value()));
    return text.build();
  }

  private void endBlock() {
    if (paragraph != null) {
      Placed<String> joined = paragraph.finish();
      blocks.add(new Placed<>(Paragraph.of(joined.value()), joined.span()));
      paragraph = null;
    }
    if (!rows.isEmpty()) {
      blocks.add(new Placed<>(Table.builder().addAllRows(rows).build(), rowsSpan));
      rows.clear();
    }
    if (!list.isEmpty()) {
      blocks.add(list.finish());
      list = new ListDraft();
    }
  }
}
