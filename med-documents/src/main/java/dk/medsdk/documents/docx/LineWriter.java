package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.WordBlock.Cell;
import dk.medsdk.documents.docx.WordBlock.Paragraph;
import dk.medsdk.documents.docx.WordBlock.Row;
import dk.medsdk.documents.docx.WordBlock.Table;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of the body as lines, each as soon as it is read, and counts the places:
 * paragraphs outside tables, and tables with their rows.
 */
final class LineWriter implements WordBlock.Sink {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final LineDocument.Builder lines;
  private final List<Note> notes = new ArrayList<>();
  private Traits last = Traits.NONE;
  private boolean announced;
  private @Nullable WordBlock open;
  private int paragraphs;
  private int tables;

  /** A note that waits, and the place of the paragraph that refers to it. */
  private record Note(List<WordBlock> blocks, SourcePlace place) {}

  LineWriter(LineDocument.Builder lines) {
    this.lines = lines;
  }

  @Override
  public void add(WordBlock block) {
    open = block;
  }

  @Override
  public void finish(WordBlock block) {
    open = null;
    if (block instanceof Paragraph paragraph) {
      paragraphs++;
      finish(paragraph, SourcePlace.of(Unit.PARAGRAPH, paragraphs));
    } else if (block instanceof Table table) {
      writeNotes();
      write(table);
    }
  }

  private void finish(Paragraph paragraph, SourcePlace place) {
    List<ParagraphText.Printed> printed = paragraph.text().lines();
    if (last.headingLevel() == 0 && !(announced && isBullet(printed))) {
      writeNotes();
    }
    writeWords(paragraph, place, null);
    last = printed.isEmpty() ? last : printed.get(0).traits();
    if (isNote(paragraph.below())) {
      notes.add(new Note(paragraph.below(), place));
      announced = !isBullet(printed);
    } else {
      write(paragraph.below(), place, null);
    }
  }

  /** Elements with numbers may be the items of the meeting. */
  private static boolean isBullet(List<ParagraphText.Printed> printed) {
    return !printed.isEmpty()
        && printed.get(0).traits().listDepth() > 0
        && printed.get(0).text().stripLeading().startsWith("-");
  }

  private static boolean isNote(List<WordBlock> blocks) {
    return !blocks.isEmpty()
        && blocks.get(0) instanceof Paragraph first
        && first.text().lines().stream()
            .limit(1)
            .anyMatch(line -> !line.text().isEmpty() && RAISED.indexOf(line.text().charAt(0)) >= 0);
  }

  /** Writes the notes of what was written: not between a heading or an announcement and a list. */
  private void writeNotes() {
    notes.forEach(note -> write(note.blocks(), note.place(), null));
    notes.clear();
  }

  /** Writes what could be read of a block that a limit cut off. */
  void close() {
    if (open != null) {
      finish(open);
    }
    writeNotes();
  }

  private void write(Paragraph paragraph, SourcePlace place, Traits.@Nullable Cell cell) {
    writeWords(paragraph, place, cell);
    write(paragraph.below(), place, cell);
  }

  private void writeWords(Paragraph paragraph, SourcePlace place, Traits.@Nullable Cell cell) {
    for (ParagraphText.Printed line : paragraph.text().lines()) {
      Traits traits = cell == null ? line.traits() : line.traits().inCell(cell);
      lines.add(line.text(), traits, place);
    }
  }

  private void write(List<WordBlock> blocks, SourcePlace place, Traits.@Nullable Cell cell) {
    for (WordBlock block : blocks) {
      if (block instanceof Paragraph paragraph) {
        write(paragraph, place, cell);
      } else if (block instanceof Table table) {
        write(table);
      }
    }
  }

  private void write(Table table) {
    tables++;
    int number = tables;
    boolean layout = table.isLayout();
    int row = 0;
    for (Row cells : table.rows()) {
      row++;
      SourcePlace place = SourcePlace.of(Unit.TABLE, number).in(Unit.ROW, row);
      if (layout && !(row == 1 && cells.isHead())) {
        writeCells(cells, place, number, row);
      } else {
        writeRow(cells, place);
      }
    }
  }

  private void writeCells(Row row, SourcePlace place, int table, int number) {
    int column = 1;
    for (Cell cell : row.cells()) {
      write(cell.blocks(), place, new Traits.Cell(table, number, column));
      column += cell.span();
    }
  }

  private void writeRow(Row row, SourcePlace place) {
    RowText text = new RowText();
    row.cells().forEach(text::add);
    lines.add(text.words(), Traits.NONE.asRow().bold(text.bold()), place);
    for (Cell cell : row.cells()) {
      for (WordBlock block : cell.blocks()) {
        if (block instanceof Paragraph paragraph) {
          write(paragraph.below(), place, null);
        }
      }
    }
  }
}
