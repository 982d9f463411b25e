package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in a text, as the line with their heads shows them, and the cells of the
 * lines below.
 *
 * <p>Tabulators or bars part the cells, or else the heads stand at the beginnings of their columns
 * and wide blanks part them, as where a PDF became text.
 */
final class Columns {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 160;
  private static final int LONGEST_HEAD = 30;
  private static final int WIDE_GAP = 2;

  /** A cell may begin a little before its head. */
  private static final int SLANT = 2;

  private static final char BLANK = ' ';

  private final List<String> names;
  private final char mark;
  private final List<Integer> starts;

  private Columns(List<String> names, char mark, List<Integer> starts) {
    this.names = names;
    this.mark = mark;
    this.starts = starts;
  }

  /** The columns whose heads a line may be; null if it is no row. */
  static @Nullable Columns of(Line line) {
    String text = line.text();
    if (text.length() < SHORTEST || text.length() > LONGEST || line.isBullet()) {
      return null;
    }
    char mark =
        text.charAt(0) == '|'
            ? '|'
            : text.indexOf('\t') > 0 ? '\t' : text.indexOf("  ") > 0 ? BLANK : 0;
    if (mark == 0) {
      return null;
    }
    List<String> names = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Words head : mark == BLANK ? fragments(line.words()) : parts(line.words(), mark)) {
      if (head.length() > LONGEST_HEAD) {
        return null;
      }
      names.add(name(head.text()));
      starts.add(line.indent() + head.start() - line.words().start());
    }
    return names.size() < 2 ? null : new Columns(names, mark, starts);
  }

  /** "Beslutning:" and "Beslutning" are the same head. */
  private static String name(String head) {
    String name = head.endsWith(":") ? head.substring(0, head.length() - 1) : head;
    return Markup.without(new Words(name, 0)).text().toLowerCase(Locale.ROOT).replace(" / ", "/");
  }

  /** The heads in small letters. */
  List<String> names() {
    return names;
  }

  /** Whether blanks part the columns, so that lines are wrapped inside their cells. */
  boolean areWrapped() {
    return mark == BLANK;
  }

  /** Whether each line is a row, since bars stand around it. */
  boolean areBarred() {
    return mark == '|';
  }

  /** "|---|---|": the line under the heads. */
  boolean isRule(Line line) {
    return !line.isBlank() && line.text().chars().allMatch(c -> "|-–—:=_+ ".indexOf(c) >= 0);
  }

  /** The cells of a line, one for each column, blank ones included; none if it has too many. */
  List<Words> cells(Line line) {
    Words words = line.words();
    List<Words> cells = mark == BLANK ? placed(line) : new ArrayList<>(parts(words, mark));
    if (mark == '\t') {
      // Tabulators before the first word are cells that are empty.
      int before = Math.min(line.indent(), names.size() - cells.size());
      for (int i = 0; i < before && words.text().indexOf('\t') >= 0; i++) {
        cells.add(0, words.part(0, 0));
      }
    }
    while (cells.size() < names.size()) {
      cells.add(words.from(words.length()));
    }
    return cells.size() > names.size() ? List.of() : cells;
  }

  /** How many parts a line has. */
  int partsOf(Line line) {
    return mark == BLANK ? fragments(line.words()).size() : parts(line.words(), mark).size();
  }

  /** The parts of a line between marks. */
  List<Words> parts(Line line) {
    return parts(line.words(), mark);
  }

  private static List<Words> parts(Words words, char mark) {
    boolean bars = mark == '|';
    String text = words.text();
    int end = bars && text.length() > 1 && text.endsWith("|") ? text.length() - 1 : text.length();
    List<Words> parts = new ArrayList<>();
    int start = bars && text.startsWith("|") ? 1 : 0;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == mark) {
        parts.add(words.part(start, i).strip());
        start = i + 1;
      }
    }
    return parts;
  }

  private static List<Words> fragments(Words words) {
    List<Words> fragments = new ArrayList<>();
    String text = words.text();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Clock.skipSpaces(text, at);
      if (end - at >= WIDE_GAP) {
        fragments.add(words.part(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    fragments.add(words.from(start));
    return fragments;
  }

  /** The words of a line in the columns above which they begin. */
  private List<Words> placed(Line line) {
    Words words = line.words();
    String text = words.text();
    List<Words> cells = new ArrayList<>();
    int start = 0;
    for (int column = 0; column < starts.size(); column++) {
      int end = text.length();
      if (column + 1 < starts.size()) {
        end = cut(text, start, starts.get(column + 1) - line.indent());
      }
      cells.add(words.part(start, Math.max(start, end)).strip());
      start = Math.max(start, end);
    }
    return cells;
  }

  /** Where a column begins in a line: at its head, or at the gap that is nearest to it. */
  private static int cut(String text, int from, int head) {
    if (head <= from || head >= text.length() + SLANT) {
      return head <= from ? from : text.length();
    }
    for (int at = Math.max(from, head - SLANT); at <= Math.min(head, text.length()); at++) {
      boolean word = at < text.length() && !Words.isSpace(text.charAt(at));
      boolean gap =
          at == 0
              || (Words.isSpace(text.charAt(at - 1))
                  && (at == head || at < 2 || Words.isSpace(text.charAt(at - 2))));
      if (word && gap) {
        return at;
      }
    }
    int end = Math.min(head, text.length());
    while (end > from && !Words.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int wide = text.indexOf("  ", Math.max(from, end - 1));
    boolean inside = end > from && end < text.length() && !Words.isSpace(text.charAt(end));
    return inside && wide >= 0 ? wide : inside ? text.length() : Math.min(head, text.length());
  }
}
