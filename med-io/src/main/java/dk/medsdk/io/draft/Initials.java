package dk.medsdk.io.draft;

import dk.medsdk.io.block.OrganisationWords;
import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.line.Words;
import java.util.List;

/**
 * People who are printed by the letters that their names begin with: {@code MRT, JKO (sygdom)}.
 *
 * <p>Seats and unions look alike, {@code Ida Holm, FTR, FOA}; so a list is one of initials only if
 * all of it is.
 */
final class Initials {

  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private Initials() {}

  /** Whether all parts of a list are initials, with or without a parenthesis behind them. */
  static boolean areAll(List<Words> parts) {
    for (Words part : parts) {
      String text = part.text().strip();
      int end = end(text);
      String rest = text.substring(end).strip();
      if (end == 0 || !(rest.isEmpty() || rest.startsWith("("))) {
        return false;
      }
    }
    return true;
  }

  /** Where the initials end that a text begins with; 0 if it begins with none. */
  static int end(String text) {
    int end = 0;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || Words.isSpace(text.charAt(end));
    return whole && end >= FEWEST && end <= MOST && isNobodyElse(text.substring(0, end)) ? end : 0;
  }

  private static boolean isNobodyElse(String word) {
    return RoleWords.in(word).equals(Seat.UNKNOWN)
        && !OrganisationWords.isUnion(word)
        && CommitteeLevels.in(word).isEmpty();
  }
}
