package dk.medsdk.io.draft;

import dk.medsdk.io.block.AttachmentWords;
import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.WordSet;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the attachments of an item: {@code Bilag: Årsplan} on one line, {@code Bilag vedlagt: Løn,
 * Budget}, or one a line below the heading; and says where the text goes on below them.
 */
final class AttachmentLines {

  private static final WordSet NONE = WordSet.of("ingen", "ingen.", "intet", "none", "-");
  private static final String ENCLOSED = "vedlagt";
  private static final String[] MARKS = {"; ", ", "};
  private static final int LONGEST_EXTENSION = 5;

  /** Of a sentence: "Bo spurgte til priser". */
  private static final int FEWEST_BLANKS = 3;

  private final ItemDraft item;

  /** Whether the heading had attachments on its own line. */
  private boolean inline;

  /** Whether those below it have bullets. */
  private boolean bulleted;

  AttachmentLines(ItemDraft item) {
    this.item = item;
  }

  /** Takes the heading with what stands on its line; "Bilag: Ingen" is text. */
  void begin(Block.SectionHeading heading) {
    Words named = heading.inline();
    String name = heading.words().text();
    inline = !named.isBlank();
    bulleted = false;
    item.attachmentsSpan = item.attachmentsSpan == null ? heading.span() : item.attachmentsSpan;
    if (inline && NONE.contains(named.text().toLowerCase(Locale.ROOT))) {
      Words line = new Words(name + ": " + named.text(), heading.words().start());
      item.caseStatement(heading.span()).addParagraph(line);
      item.cover(named.span());
    } else if (inline) {
      boolean several = name.toLowerCase(Locale.ROOT).contains(ENCLOSED);
      parts(named, several).forEach(part -> add(Optional.empty(), part));
      item.cover(named.span());
    }
  }

  /** Takes a line below the heading; {@code false} where the text of the item goes on. */
  boolean takes(Block block, Words words) {
    if (block instanceof Block.Bullet bullet) {
      bulleted |= bullet.label().isEmpty();
      add(bullet.label(), words);
      return true;
    }
    if (AttachmentReader.endsList(words.text()) || (isClosed(words) && !goesOn(block, words))) {
      return false;
    }
    add(Optional.empty(), words);
    return true;
  }

  private void add(Optional<Words> label, Words words) {
    item.attachments.add(AttachmentReader.read(label, words));
  }

  /**
   * Only what looks like one is another attachment below "Bilag: Årsplan"; below bullets a few
   * words may have lost theirs.
   */
  private boolean isClosed(Words words) {
    return inline
        || (bulleted && words.text().chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS);
  }

  private static boolean goesOn(Block block, Words words) {
    return ElementLines.isFull(block)
        || Character.isLowerCase(words.text().charAt(0))
        || AttachmentWords.end(words.text()) > 0
        || isFile(words.text());
  }

  private static List<Words> parts(Words line, boolean several) {
    for (String mark : MARKS) {
      List<Words> parts = parts(line, mark);
      boolean each =
          parts.stream().allMatch(part -> isFile(part.text()))
              || ((several || mark.equals(MARKS[0]))
                  && parts.stream().allMatch(AttachmentLines::isNamed));
      if (parts.size() > 1 && each) {
        return parts;
      }
    }
    return List.of(line);
  }

  private static List<Words> parts(Words line, String mark) {
    List<Words> parts = new ArrayList<>();
    int start = 0;
    for (int at = line.text().indexOf(mark); at >= 0; at = line.text().indexOf(mark, start)) {
      parts.add(line.part(start, at).strip());
      start = at + mark.length();
    }
    parts.add(line.from(start).strip());
    return parts;
  }

  private static boolean isNamed(Words part) {
    return !part.isBlank() && !Character.isLowerCase(part.text().charAt(0));
  }

  /** "Handleplan.pdf". */
  private static boolean isFile(String text) {
    int dot = text.lastIndexOf('.');
    int letters = text.length() - dot - 1;
    return dot > 0
        && letters >= 2
        && letters <= LONGEST_EXTENSION
        && text.substring(dot + 1).chars().allMatch(Character::isLetterOrDigit);
  }
}
