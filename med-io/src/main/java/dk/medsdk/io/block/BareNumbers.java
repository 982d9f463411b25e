package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Items whose numbers have no mark behind them: {@code 2 Lønpolitik}, or {@code 2.} in a line of
 * its own above {@code Lønpolitik}.
 *
 * <p>Seen in minutes of small committees and where the cells of a table became lines. A number
 * alone tells little, so the lines must count from one without a gap and name standing items, and
 * are looked at only where no line is an item for better reasons.
 */
final class BareNumbers {

  private static final int FEWEST = 3;
  private static final int FEWEST_STANDING = 2;
  private static final int MOST_DIGITS = 2;
  private static final int LONGEST_TITLE = 100;

  /** A title stands below its number, a blank line between them at most. */
  private static final int FARTHEST_TITLE = 2;

  private final List<Line> lines;

  private BareNumbers(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * A number and the title behind or below it.
   *
   * @param index the line of the number
   * @param count how many lines both take
   * @param value the number
   * @param heading what they say
   */
  private record Numbered(int index, int count, int value, ItemLine heading) {

    boolean isStanding() {
      return heading.title().filter(t -> !PurposeWords.inTitle(t.text()).isEmpty()).isPresent();
    }
  }

  static void mark(List<Line> lines, ItemNumbering numbering) {
    List<List<Numbered>> runs = new BareNumbers(lines).runs();
    for (int i = 0; i < runs.size(); i++) {
      boolean last = i == runs.size() - 1;
      for (Numbered line : runs.get(i)) {
        numbering.set(line.index, last ? Role.ITEM : Role.CONTENTS, line.heading, line.count);
      }
    }
  }

  /** The longest run and the equally long ones before it, which are lists of contents. */
  private List<List<Numbered>> runs() {
    List<List<Numbered>> runs = new ArrayList<>();
    List<Numbered> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Numbered line = numberedAt(i);
      if (line != null && line.value == 1 && run.size() >= FEWEST) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (line != null && line.value == run.size() + 1) {
        run.add(line);
        i += line.count - 1;
      }
    }
    runs.add(run);
    int longest = runs.stream().mapToInt(List::size).max().orElse(0);
    return runs.stream().filter(r -> r.size() == longest && areItems(r)).toList();
  }

  private static boolean areItems(List<Numbered> run) {
    return run.size() >= FEWEST
        && run.stream().filter(Numbered::isStanding).count() >= FEWEST_STANDING;
  }

  private @Nullable Numbered numberedAt(int index) {
    Words words = lines.get(index).words();
    int digits = Clock.digitsEnd(words.text(), 0);
    if (digits == 0 || digits > MOST_DIGITS || words.length() > LONGEST_TITLE) {
      return null;
    }
    boolean stop = digits < words.length() && words.text().charAt(digits) == '.';
    int end = stop ? digits + 1 : digits;
    return end == words.length()
        ? withTitleBelow(index, digits)
        : withTitle(index, 1, words, digits, Clock.skipSpaces(words.text(), end));
  }

  private @Nullable Numbered withTitleBelow(int index, int digits) {
    int last = Math.min(lines.size() - 1, index + FARTHEST_TITLE);
    for (int i = index + 1; i <= last; i++) {
      Line below = lines.get(i);
      if (!below.isBlank()) {
        Words number = lines.get(index).words();
        Words both = number.joinedWith(below.words());
        int title = below.words().start() - number.start();
        return below.isBullet() || SectionRecogniser.isHeading(below)
            ? null
            : withTitle(index, i - index + 1, both, digits, title);
      }
    }
    return null;
  }

  private static @Nullable Numbered withTitle(
      int index, int count, Words words, int digits, int title) {
    String text = words.text();
    boolean heading =
        title > digits
            && title < text.length()
            && text.length() - title <= LONGEST_TITLE
            && Character.isUpperCase(text.charAt(title))
            && !text.endsWith(".");
    if (!heading) {
      return null;
    }
    Optional<Words> number = Optional.of(words.part(0, digits));
    ItemLine line = ItemLineParser.parse(words, number, words.from(title), false);
    return new Numbered(index, count, Integer.parseInt(text.substring(0, digits)), line);
  }
}
