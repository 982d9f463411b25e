package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table inside a text: cells between tabulators, between bars, or between wide gaps.
 *
 * <p>Seen in word-lom and rm-page. A gap alone is no table: the row before or after must have as
 * many cells. The heads of the columns of a table that holds the items ({@code Sagsb.}, {@code
 * Indstilling}, {@code Opfølgning}) are no words of the meeting.
 */
final class TableRecogniser implements Recogniser {

  private static final int WIDE_GAP = 3;
  private static final Set<String> COLUMN_HEADS =
      Set.of(
          "sagsb.",
          "sagsbehandler",
          "indstilling",
          "opfølgning",
          "ansvarlig",
          "punkt",
          "emne",
          "beslutning",
          "referat",
          "pkt.",
          "nr.",
          "tid",
          "frist",
          "dagsordenspunkt",
          "sagsb");

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_BULLETS;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    List<Words> cells = cells(line);
    if (cells.size() < 2) {
      return null;
    }
    if (areColumnHeads(cells)) {
      return new Block.Noise(line.span());
    }
    boolean inSection = at.place() == Place.ITEM || at.place() == Place.DECISION;
    if (!inSection) {
      return null;
    }
    if (isRule(cells)) {
      return new Block.Noise(line.span());
    }
    boolean sure = line.traits().row() || line.text().charAt(0) == '|';
    return sure || hasNeighbour(at, cells.size()) ? new Block.TableRow(line.span(), cells) : null;
  }

  private static boolean hasNeighbour(Surroundings at, int cells) {
    boolean before = at.index() > 0 && cells(at.lines().get(at.index() - 1)).size() == cells;
    boolean after =
        at.index() + 1 < at.lines().size() && cells(at.lines().get(at.index() + 1)).size() == cells;
    return before || after;
  }

  private static boolean areColumnHeads(List<Words> cells) {
    return cells.stream()
        .allMatch(cell -> COLUMN_HEADS.contains(cell.text().toLowerCase(java.util.Locale.ROOT)));
  }

  /** "|---|---|": the line under the heads of the columns. */
  private static boolean isRule(List<Words> cells) {
    return cells.stream()
        .allMatch(c -> !c.isBlank() && c.text().chars().allMatch(x -> x == '-' || x == ':'));
  }

  /** The cells of a line; fewer than two if it is none of a table. */
  static List<Words> cells(Line line) {
    String text = line.text();
    if (text.isEmpty() || line.isBullet()) {
      return List.of();
    }
    int tab = text.indexOf('\t');
    if (line.traits().row() || (tab > 0 && !isLabel(text, tab))) {
      return split(line.words(), '\t');
    }
    if (text.charAt(0) == '|' && text.indexOf('|', 1) > 0) {
      Words inside = line.words().part(1, text.endsWith("|") ? text.length() - 1 : text.length());
      return split(inside, '|');
    }
    return text.indexOf("   ") > 0 ? splitAtGaps(line.words()) : List.of();
  }

  /** "1)" or "b." before a tabulator: an element of a list that Word counts. */
  private static boolean isLabel(String text, int tab) {
    boolean mark = tab >= 2 && tab <= 4 && ".)".indexOf(text.charAt(tab - 1)) >= 0;
    boolean digits = mark && Clock.digitsEnd(text, 0) == tab - 1;
    boolean letter = mark && tab == 2 && Character.isLowerCase(text.charAt(0));
    return (digits || letter) && text.indexOf('\t', tab + 1) < 0;
  }

  private static List<Words> split(Words words, char mark) {
    List<Words> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.text().charAt(i) == mark) {
        cells.add(words.part(start, i).strip());
        start = i + 1;
      }
    }
    return cells;
  }

  private static List<Words> splitAtGaps(Words words) {
    List<Words> cells = new ArrayList<>();
    String text = words.text();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Clock.skipSpaces(text, at);
      if (end - at >= WIDE_GAP) {
        cells.add(words.part(start, at).strip());
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    cells.add(words.from(start).strip());
    return cells;
  }
}
