package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of all pages of one width begin and end. */
final class Margins {

  private static final int FEWEST_CHARACTERS = 30;
  private static final float RAGGED = 25;

  /** How much wider the margin on the right may be than the one on the left. */
  private static final float WIDER = 1.25f;

  private final int pageWidth;
  private final List<Float> rights = new ArrayList<>();
  private float left = Float.MAX_VALUE;

  Margins(int pageWidth) {
    this.pageWidth = pageWidth;
  }

  void add(List<Run> lines) {
    for (Run line : lines) {
      left = Math.min(left, line.left());
      if (line.text().length() >= FEWEST_CHARACTERS) {
        rights.add(line.right());
      }
    }
  }

  /** How far right lines may go: as far as long ones do, or as far in as on the left. */
  float right() {
    return Math.max(longest(), pageWidth - WIDER * left);
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
