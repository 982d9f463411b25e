package dk.medsdk.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrapped {

  /** Narrower than this and the lines would be torn apart rather than wrapped. */
  private static final int FEWEST_COLUMNS = 20;

  private Wrapped() {}

  /** The words in lines of at most so many columns, one line at least; longer words stay whole. */
  static List<String> lines(String text, int columns) {
    int most = Math.max(columns, FEWEST_COLUMNS);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
