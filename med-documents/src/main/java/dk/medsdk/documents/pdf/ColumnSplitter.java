package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds pages that are printed in columns, to be read one column after the other.
 *
 * <p>Columns of running text are full lines, close below one another, where a table has gaps; or
 * their lines stand at other heights than those beside them ({@link Stagger}).
 */
final class ColumnSplitter {

  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_CHARACTERS = 18;
  private static final float FULL = 0.7f;
  private static final float MOSTLY_FULL = 0.4f;
  private static final float CLOSE = 1.8f;
  private static final float MOSTLY_CLOSE = 0.7f;

  /**
   * Lines that are read one below the other.
   *
   * @param lines the lines
   * @param pageWidth the width of the page if they take the whole of it, 0 for a part
   */
  record Strip(List<PrintedLine> lines, float pageWidth) {}

  private ColumnSplitter() {}

  /** The strips of some lines in reading order. */
  static List<Strip> split(List<PrintedLine> lines, float pageWidth) {
    List<Strip> strips = new ArrayList<>();
    split(lines, pageWidth, strips);
    return strips;
  }

  private static void split(List<PrintedLine> lines, float pageWidth, List<Strip> strips) {
    for (float gutter : Gutters.of(lines)) {
      List<Strip> parts = splitAt(gutter, lines, pageWidth);
      if (parts.size() > 1) {
        strips.addAll(parts);
        return;
      }
    }
    endSingle(new ArrayList<>(lines), pageWidth, strips);
  }

  private static List<Strip> splitAt(float gutter, List<PrintedLine> lines, float pageWidth) {
    List<Strip> strips = new ArrayList<>();
    List<PrintedLine> single = new ArrayList<>();
    List<PrintedLine> band = new ArrayList<>();
    for (PrintedLine line : lines) {
      boolean crosses =
          line.runs().stream().anyMatch(run -> run.left() < gutter && run.right() > gutter);
      if (crosses) {
        endBand(band, gutter, pageWidth, single, strips);
        single.add(line);
      } else {
        band.add(line);
      }
    }
    endBand(band, gutter, pageWidth, single, strips);
    endSingle(single, pageWidth, strips);
    return strips;
  }

  private static void endBand(
      List<PrintedLine> band,
      float gutter,
      float pageWidth,
      List<PrintedLine> single,
      List<Strip> strips) {
    List<PrintedLine> left = part(band, run -> run.right() <= gutter);
    List<PrintedLine> right = part(band, run -> run.right() > gutter);
    if ((isProse(left) && isProse(right)) || Stagger.isColumns(left, right)) {
      endSingle(single, pageWidth, strips);
      strips.add(new Strip(left, 0));
      split(right, 0, strips);
    } else {
      single.addAll(band);
    }
    band.clear();
  }

  private static void endSingle(List<PrintedLine> single, float pageWidth, List<Strip> strips) {
    if (!single.isEmpty()) {
      strips.add(new Strip(List.copyOf(single), pageWidth));
      single.clear();
    }
  }

  private static List<PrintedLine> part(List<PrintedLine> lines, Predicate<Run> isIn) {
    List<PrintedLine> part = new ArrayList<>();
    for (PrintedLine line : lines) {
      List<Run> runs = line.runs().stream().filter(isIn).toList();
      if (!runs.isEmpty()) {
        List<Run> joined = SetApart.joined(runs);
        part.add(new PrintedLine(line.number(), line.baseline(), joined));
      }
    }
    return part;
  }

  private static boolean isProse(List<PrintedLine> lines) {
    int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
    return lines.size() >= FEWEST_LINES
        && characters >= FEWEST_CHARACTERS * lines.size()
        && isMostlyFull(lines)
        && isMostlyClose(lines);
  }

  private static boolean isMostlyFull(List<PrintedLine> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PrintedLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    int full = 0;
    for (PrintedLine line : lines) {
      full += line.right() - left >= FULL * (right - left) ? 1 : 0;
    }
    return full >= MOSTLY_FULL * lines.size();
  }

  private static boolean isMostlyClose(List<PrintedLine> lines) {
    int close = 0;
    for (int i = 1; i < lines.size(); i++) {
      close += isClose(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    return close >= MOSTLY_CLOSE * (lines.size() - 1);
  }

  private static boolean isClose(PrintedLine above, PrintedLine below) {
    return below.baseline() - above.baseline() < CLOSE * below.runs().get(0).size();
  }
}
