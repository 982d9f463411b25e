package dk.medsdk.documents.pdf;

import java.util.List;

/**
 * What stands on one height of a page, whatever columns it belongs to.
 *
 * @param number which line of the page it is, from 1
 * @param baseline how far down the page it stands
 * @param runs its words from left to right, one run at least
 */
record PrintedLine(int number, float baseline, List<Run> runs) {

  PrintedLine {
    runs = List.copyOf(runs);
  }

  /** Where its first word begins. */
  float left() {
    return runs.get(0).left();
  }

  /** Where its last word ends. */
  float right() {
    return runs.get(runs.size() - 1).right();
  }

  /** All of its words. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(text.isEmpty() ? "" : "\t").append(run.text());
    }
    return text.toString();
  }
}
