package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is missing where all others are there: {@code Alle mødt undtagen Ida Holm og Bo Vang}.
 *
 * <p>Only in a head, and only where nothing else is said between "Alle" and the exception.
 */
final class AllBut {

  private static final String ALL = "Alle ";
  private static final int LONGEST_LEAD = 50;
  private static final String[] EXCEPT = {
    " undtagen ", " undt. ", " på nær ", " bortset fra ", " minus "
  };
  private static final WordSet PRESENT =
      WordSet.of(
          "alle",
          "var",
          "er",
          "har",
          "mødt",
          "mødte",
          "op",
          "til",
          "stede",
          "tilstede",
          "deltog",
          "deltager",
          "fremmødt",
          "fremmødte",
          "medlemmer",
          "mødet",
          "i");

  private AllBut() {}

  /** The heading of the list that the line holds; null if it says something else. */
  static Block.@Nullable AttendanceHeading in(Words words) {
    String text = words.text();
    for (String except : text.startsWith(ALL) ? EXCEPT : new String[0]) {
      int at = text.indexOf(except);
      int names = at + except.length();
      boolean named = at > 0 && at <= LONGEST_LEAD && names + 1 < text.length();
      if (named && Character.isUpperCase(text.charAt(names)) && isPresent(text.substring(0, at))) {
        return new Block.AttendanceHeading(
            words.part(0, names).strip().span(),
            Optional.of(AttendanceState.ABSENT),
            false,
            words.from(names));
      }
    }
    return null;
  }

  /** The names behind "Alle undtagen", where a label says who is there; null elsewhere. */
  static @Nullable Words namesIn(Words value) {
    String text = value.text();
    for (String except : text.startsWith(ALL) ? EXCEPT : new String[0]) {
      int names = text.indexOf(except) + except.length();
      boolean behind = names >= except.length() && names <= LONGEST_LEAD && names < text.length();
      if (behind && Character.isUpperCase(text.charAt(names))) {
        return value.from(names);
      }
    }
    return null;
  }

  private static boolean isPresent(String lead) {
    int words = 0;
    for (int at = 0; at < lead.length(); ) {
      int end = Clock.wordEnd(lead, at);
      if (!PRESENT.contains(lead.substring(at, end).toLowerCase(Locale.ROOT))) {
        return false;
      }
      words++;
      at = Clock.skipBlanks(lead, end);
    }
    return words > 1;
  }
}
