package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that stand on one line with marks between them: {@code LMU; direktionen (til
 * orientering)}.
 */
final class ValueList {

  private ValueList() {}

  /** The values between any of the marks; marks in parentheses separate nothing. */
  static List<Words> split(Words value, String marks) {
    List<Words> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? marks.charAt(0) : value.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if ((depth <= 0 && marks.indexOf(c) >= 0) || i == value.length()) {
        Words part = value.part(start, i).strip();
        if (!part.isBlank()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
