package dk.medsdk.io.draft;

import java.util.Locale;
import java.util.Optional;

/**
 * How the groups reported, in a parenthesis behind a question: {@code (afrapportering på
 * plancher)}, {@code (mundtligt i plenum)}, {@code (reported orally)}.
 *
 * @param question the words before it
 * @param words the words in it
 */
record Reporting(String question, String words) {

  private static final int LONGEST = 120;

  private static final String[] CUES = {
    "rapporter",
    "mundtlig",
    "skriftlig",
    "planche",
    "plenum",
    "tavle",
    "post-it",
    "post it",
    "flip",
    "padlet",
    "mentimeter",
    "report",
    "oral",
    "poster",
    "in writing",
    "written"
  };

  /** The parenthesis at the end of a text, if it says how was reported. */
  static Optional<Reporting> in(String text) {
    int end = text.length();
    while (end > 0 && ".: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
    if (open < 0 || end - open > LONGEST) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, end - 1).strip();
    return isSaid(inside.toLowerCase(Locale.ROOT))
        ? Optional.of(new Reporting(text.substring(0, open).strip(), inside))
        : Optional.empty();
  }

  private static boolean isSaid(String inside) {
    for (String cue : CUES) {
      if (inside.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
