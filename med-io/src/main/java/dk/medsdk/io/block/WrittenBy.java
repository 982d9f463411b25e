package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the minutes, on a line of the head without a colon: {@code Skrevet af Eva Lund}.
 *
 * <p>Only before a name and nothing else: {@code Skrevet af os alle} names nobody.
 */
final class WrittenBy {

  private static final int LONGEST = 60;
  private static final int FEWEST_NAMES = 2;
  private static final int MOST_NAMES = 5;

  private static final String[] LEADS = {
    "Skrevet af ", "Referat skrevet af ", "Refereret af ", "Written by ", "Minutes taken by "
  };

  private WrittenBy() {}

  /** The label and the name; null if the line is something else. */
  static Block.@Nullable HeadField in(Words words) {
    String text = words.text();
    if (text.length() > LONGEST || text.isEmpty() || "SRWM".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    for (String lead : LEADS) {
      if (text.startsWith(lead) && isName(text, lead.length())) {
        return new Block.HeadField(
            words.part(0, lead.length() - 1),
            HeadLabel.MINUTE_TAKER,
            words.from(lead.length()).strip());
      }
    }
    return null;
  }

  /** Whether all that follows are words in capitals, as names are. */
  private static boolean isName(String text, int from) {
    int words = 0;
    int at = from;
    while (at < text.length()) {
      int end = Clock.wordEnd(text, at);
      boolean capital = Character.isUpperCase(text.charAt(at));
      if (!capital || !Character.isLetter(text.charAt(end - 1))) {
        return false;
      }
      words++;
      at = Clock.skipSpaces(text, end);
    }
    return words >= FEWEST_NAMES && words <= MOST_NAMES;
  }
}
