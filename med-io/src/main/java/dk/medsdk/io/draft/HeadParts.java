package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a line that prints a whole head: {@code LMU Nord * 3. maj 2024 * kl. 9-11 *
 * Kantinen}.
 *
 * <p>Who, when and where stand between marks that no sentence has; fewer than three parts are none.
 */
final class HeadParts {

  private static final int LONGEST = 160;
  private static final int FEWEST = 3;
  private static final String MARKS = "*|·•";

  private HeadParts() {}

  /** The parts; none if the line has no such marks. */
  static List<Words> of(Words line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<Words> parts = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean mark =
          MARKS.indexOf(text.charAt(i)) >= 0
              && Words.isSpace(text.charAt(i - 1))
              && Words.isSpace(text.charAt(i + 1));
      if (mark) {
        parts.add(line.part(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(line.from(start).strip());
    boolean all = parts.size() >= FEWEST && parts.stream().noneMatch(Words::isBlank);
    return all ? parts : List.of();
  }
}
