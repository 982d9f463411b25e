package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a page may be parted into columns. */
final class Gutters {

  private static final int FEWEST_LINES = 4;
  private static final float FIRST = 0.28f;
  private static final float LAST = 0.72f;
  private static final float BUCKET = 4;
  private static final float CELL = 2;
  private static final int NARROWEST = 4;

  /** How many of all lines may go across: titles above the columns. */
  private static final float MOST_ACROSS = 0.12f;

  private final List<PrintedLine> lines;
  private float left = Float.MAX_VALUE;
  private float right;

  private Gutters(List<PrintedLine> lines) {
    this.lines = lines;
    for (PrintedLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
  }

  /** The places, the likeliest first. */
  static List<Float> of(List<PrintedLine> lines) {
    Gutters gutters = new Gutters(lines);
    List<Float> places = new ArrayList<>();
    gutters.addValley(places);
    gutters.addCommonStart(places);
    return places;
  }

  /** Where most of the lines of a second column would begin. */
  private void addCommonStart(List<Float> places) {
    Map<Integer, Integer> starts = new HashMap<>();
    int best = -1;
    for (PrintedLine line : lines) {
      for (Run run : line.runs()) {
        int bucket = Math.round(run.left() / BUCKET);
        boolean beyond = run.left() > left + (right - left) * FIRST;
        if (beyond && starts.merge(bucket, 1, Integer::sum) > starts.getOrDefault(best, 0)) {
          best = bucket;
        }
      }
    }
    if (starts.getOrDefault(best, 0) >= FEWEST_LINES) {
      places.add(best * BUCKET - BUCKET);
    }
  }

  /** The first strip in the middle of the page that hardly any line goes across. */
  private void addValley(List<Float> places) {
    int from = Math.round((right - left) * FIRST / CELL);
    int to = Math.round((right - left) * LAST / CELL);
    int[] across = across(Math.max(0, to));
    int free = 0;
    for (int cell = from; cell < to; cell++) {
      if (across[cell] <= MOST_ACROSS * lines.size()) {
        free++;
      } else if (free >= NARROWEST) {
        break;
      } else {
        free = 0;
      }
      if (free >= NARROWEST && (cell + 1 == to || across[cell + 1] > across[cell])) {
        places.add(left + cell * CELL);
        return;
      }
    }
  }

  /** How many lines go across each place. */
  private int[] across(int cells) {
    int[] changes = new int[cells + 1];
    for (PrintedLine line : lines) {
      for (Run run : line.runs()) {
        changes[cell(run.left(), cells)]++;
        changes[cell(run.right() + CELL, cells)]--;
      }
    }
    int here = 0;
    for (int i = 0; i < changes.length; i++) {
      here += changes[i];
      changes[i] = here;
    }
    return changes;
  }

  private int cell(float x, int cells) {
    return Math.max(0, Math.min(cells, (int) ((x - left) / CELL)));
  }
}
