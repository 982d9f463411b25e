package dk.medsdk.io.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings that a plain text marks as such: {@code ## Eventuelt}, {@code ■ Eventuelt},
 * and a line of hyphens or equals signs under a title.
 *
 * <p>Seen on wiki pages, in newsletters and mails. Marks are no words: the heading stands without
 * them, and a line that underlines is blank.
 */
public final class TextMarkup {

  private static final String SIGNS = "■►▶◆▪❖";
  private static final int SIGN_LEVEL = 2;
  private static final int MOST_HASHES = 6;
  private static final int SHORTEST_RULE = 4;
  private static final int LONGEST_TITLE = 120;

  private TextMarkup() {}

  /** The lines with their headings as traits; the same list if no line is marked. */
  public static List<Line> apply(List<Line> lines) {
    List<Line> marked = null;
    for (int i = 0; i < lines.size(); i++) {
      Line read = isMarked(lines.get(i)) ? read(lines, i) : null;
      if (read != null) {
        marked = marked == null ? new ArrayList<>(lines) : marked;
        marked.set(i, read);
        underline(lines, i, marked);
      }
    }
    return marked == null ? lines : marked;
  }

  /** Most lines begin with a letter or a digit and are told apart at once. */
  private static boolean isMarked(Line line) {
    if (line.isBlank() || line.traits().verbatim()) {
      return false;
    }
    String text = line.text();
    char first = text.charAt(0);
    boolean rule = first == '-' || first == '=';
    return rule ? isRule(text) : first == '#' || SIGNS.indexOf(first) >= 0;
  }

  /** The line without its mark; null if what it begins with is none. */
  private static @Nullable Line read(List<Line> lines, int index) {
    Line line = lines.get(index);
    String text = line.text();
    int hashes = count(text, '#');
    if (hashes > 0 && hashes <= MOST_HASHES && text.startsWith(" ", hashes)) {
      return heading(line, hashes + 1, hashes);
    }
    if (SIGNS.indexOf(text.charAt(0)) >= 0 && text.length() > 2 && text.charAt(1) == ' ') {
      boolean list = index > 0 && lines.get(index - 1).text().startsWith(text.substring(0, 1));
      return list ? null : heading(line, 2, SIGN_LEVEL);
    }
    return isRule(text) && index > 0 && isTitle(lines.get(index - 1)) ? blank(line) : null;
  }

  /** Makes a heading of the line above one that was found to underline it. */
  private static void underline(List<Line> lines, int index, List<Line> marked) {
    boolean rule = index > 0 && marked.get(index).isBlank() && !lines.get(index).isBlank();
    if (rule) {
      Line title = lines.get(index - 1);
      int level = lines.get(index).text().charAt(0) == '=' ? 1 : SIGN_LEVEL;
      marked.set(index - 1, heading(title, 0, level));
    }
  }

  private static Line heading(Line line, int from, int level) {
    Words words = line.words().from(from).strip();
    return new Line(words, line.indent(), words, line.traits().asHeading(level));
  }

  private static Line blank(Line line) {
    Words none = line.words().part(0, 0);
    return new Line(none, 0, none, line.traits());
  }

  private static boolean isTitle(Line line) {
    return !line.isBlank()
        && !line.isBullet()
        && !line.traits().verbatim()
        && line.text().length() <= LONGEST_TITLE;
  }

  private static boolean isRule(String text) {
    char first = text.charAt(0);
    return (first == '-' || first == '=')
        && text.length() >= SHORTEST_RULE
        && count(text, first) == text.length();
  }

  private static int count(String text, char mark) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == mark) {
      count++;
    }
    return count;
  }
}
