package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the numbers of pages out of a list of contents: {@code 1. Velkomst⇥3}, {@code 1.
 * Velkomst.........3}. Lines without a number of their own, which name a section of an item, go
 * with them.
 *
 * <p>Seen where a word processor makes the list. A table with numbers in its last column looks the
 * same, so a list needs its heading above, leaders of dots, or its titles again further down.
 */
final class PageReferences {

  private static final int MOST_DIGITS = 3;
  private static final int FEWEST_DOTS = 3;
  private static final int FEWEST_LINES = 2;

  /** So many lines may end in a number for another reason only if chance will have it. */
  private static final int FEWEST_AFTER_BLANKS = 3;

  private static final String BETWEEN = " \t\u00a0.…_";

  private final List<Line> lines;
  private final int from;
  private int end;
  private int references;
  private boolean dots;
  private boolean tabs;

  private PageReferences(List<Line> lines, int from) {
    this.lines = lines;
    this.from = from;
    measure();
  }

  /** The lines, as many as before, without references; the same list if there are none. */
  static List<Line> without(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (referenceStart(lines.get(i).text()) >= 0) {
        PageReferences run = new PageReferences(lines, i);
        if (run.isContents()) {
          return run.removed();
        }
        i = run.end - 1;
      }
    }
    return lines;
  }

  /** How far lines with references go whose pages never turn back, and what they look like. */
  private void measure() {
    int page = 0;
    int last = from;
    dots = true;
    tabs = true;
    for (int i = from; i < lines.size() && i <= last + 2; i++) {
      String text = lines.get(i).text();
      int start = referenceStart(text);
      int next = start < 0 ? page : pageOf(text);
      if (next < page) {
        break;
      }
      if (start >= 0) {
        page = next;
        last = i;
        references++;
        dots &= hasDots(text, start);
        tabs &= hasDots(text, start) || text.indexOf('\t', start) >= 0;
      }
    }
    end = last + 1;
  }

  private boolean isContents() {
    if (references < FEWEST_LINES) {
      return false;
    }
    boolean announced = isAnnounced();
    return dots || (tabs ? announced || isRepeated() : announced && isWhole());
  }

  /** Whether the heading stands above; a line that was wrapped may be between. */
  private boolean isAnnounced() {
    int words = 0;
    for (int i = from - 1; i >= 0 && words < 2; i--) {
      if (ContentsRun.isHeading(lines.get(i))) {
        return true;
      }
      words += lines.get(i).isBlank() ? 0 : 1;
    }
    return false;
  }

  /** Whether nearly all lines have references, where blanks alone part them from the titles. */
  private boolean isWhole() {
    return references >= FEWEST_AFTER_BLANKS && references * 2 > end - from;
  }

  private boolean isRepeated() {
    Set<String> later = new HashSet<>();
    for (Line line : lines.subList(end, lines.size())) {
      later.add(key(line.text()));
    }
    int repeated = 0;
    for (Line line : lines.subList(from, end)) {
      int start = referenceStart(line.text());
      repeated += start > 0 && later.contains(key(line.text().substring(0, start))) ? 1 : 0;
    }
    return repeated * 2 >= references;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private List<Line> removed() {
    List<Line> removed = new ArrayList<>(lines);
    boolean numbered =
        lines.subList(from, end).stream().anyMatch(l -> ItemNumber.at(l.body()).isPresent());
    boolean wrapped = from > 0 && ItemNumber.at(lines.get(from - 1).body()).isPresent();
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      int start = referenceStart(line.text());
      boolean own = ItemNumber.at(line.body()).isPresent() || StatedItem.at(line.body()) != null;
      removed.set(i, start < 0 ? line : upTo(own || wrapped || !numbered ? start : 0, line));
      wrapped = start < 0 && own;
    }
    return removed;
  }

  private static Line upTo(int end, Line line) {
    Words words = line.words().part(0, end);
    int bullet = line.words().length() - line.body().length();
    return new Line(words, line.indent(), words.from(Math.min(bullet, end)), line.traits());
  }

  /** Where the blanks or dots begin between a title and its page; -1 without a page. */
  private static int referenceStart(String text) {
    int digits = digitsStart(text);
    boolean page = text.length() > digits && text.length() - digits <= MOST_DIGITS;
    // "Side 2 af 7" is the foot of a page.
    if (!page || NoiseRecogniser.endsInPage(text)) {
      return -1;
    }
    int start = digits;
    while (start > 0 && BETWEEN.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    // The full stop of an abbreviation is no leader.
    start = hasDots(text, start) ? start : blanksStart(text, digits);
    return start > 0 && start < digits ? start : -1;
  }

  private static int digitsStart(String text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
      start--;
    }
    return start;
  }

  private static int blanksStart(String text, int digits) {
    int start = digits;
    while (start > 0 && Words.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean hasDots(String text, int start) {
    int dots = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '…' ? FEWEST_DOTS : c == '.' || c == '_' ? 1 : 0;
    }
    return dots >= FEWEST_DOTS;
  }

  private static int pageOf(String text) {
    return Integer.parseInt(text.substring(digitsStart(text)));
  }
}
