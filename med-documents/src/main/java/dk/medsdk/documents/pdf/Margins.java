package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a column begin and end, or those of all pages of one width. */
final class Margins {

  private static final int FEWEST_CHARACTERS = 30;
  private static final int FEWEST_IN_COLUMN = 15;
  private static final int FEWEST_LINES = 6;
  private static final float MOSTLY = 0.6f;
  private static final float RAGGED = 25;

  /** How much wider the margin on the right may be than the one on the left. */
  private static final float WIDER = 1.25f;

  private final int pageWidth;
  private final int fewest;
  private final List<Float> rights = new ArrayList<>();
  private float left = Float.MAX_VALUE;

  private Margins(int pageWidth, int fewest) {
    this.pageWidth = pageWidth;
    this.fewest = fewest;
  }

  /** The margins of pages, which are about as wide on the right as on the left. */
  static Margins ofPages(int pageWidth) {
    return new Margins(pageWidth, FEWEST_CHARACTERS);
  }

  /** The margins of a column. */
  static Margins ofColumn() {
    return new Margins(0, FEWEST_IN_COLUMN);
  }

  void add(List<Run> lines) {
    for (Run line : lines) {
      left = Math.min(left, line.left());
      if (line.text().length() >= fewest) {
        rights.add(line.right());
      }
    }
  }

  /** How far right lines may go: as far as long ones do, or as far in as on the left. */
  Edge edge() {
    float longest = longest();
    long near = rights.stream().filter(right -> right > longest - RAGGED).count();
    long at = rights.stream().filter(right -> Math.abs(right - longest) < 1).count();
    return at >= FEWEST_LINES && at > MOSTLY * near
        ? new Edge(pageWidth > 0 ? 0 : left, longest, true)
        : Edge.ragged(pageWidth > 0 ? 0 : left, Math.max(longest, pageWidth - WIDER * left));
  }

  /** Where the longest lines end; one that sticks out is not counted. */
  private float longest() {
    rights.sort(null);
    int others = Math.max(1, rights.size() / 50);
    for (int i = rights.size() - 1; i >= others; i--) {
      if (rights.get(i) - rights.get(i - others) <= RAGGED) {
        return rights.get(i);
      }
    }
    return rights.isEmpty() ? 0 : rights.get(rights.size() - 1);
  }
}
