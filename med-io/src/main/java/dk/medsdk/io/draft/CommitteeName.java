package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.List;
import java.util.Locale;

/** Where the name of a committee ends: {@code HMU Søndermarken} before " den 23. januar 2024". */
final class CommitteeName {

  private static final String[] BEFORE_TIME = {
    " den ", " d. ", " d ", " kl", " fra kl", " on ", ", "
  };
  private static final String PARENTHESIS = " (";

  private static final WordSet WEEKDAYS =
      WordSet.of(
          "mandag",
          "tirsdag",
          "onsdag",
          "torsdag",
          "fredag",
          "lørdag",
          "søndag",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** As long as {@code (FMU)} with some letters to spare. */
  private static final int LONGEST_LEVEL = 9;

  /** How far behind such words the digits of a time stand. */
  private static final int NEAR = 14;

  private CommitteeName() {}

  /** The place before the day, the clock or a parenthesis; the length if none follows. */
  static int end(String text) {
    int parenthesis = text.indexOf(PARENTHESIS, levelEnd(text));
    int end = parenthesis > 0 ? parenthesis : text.length();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String lead : BEFORE_TIME) {
      for (int at = lower.indexOf(lead); at > 0 && at < end; at = lower.indexOf(lead, at + 1)) {
        if (isWord(lower, at + lead.length()) && hasDigitNear(lower, at + lead.length())) {
          end = at;
        }
      }
    }
    return beforeDash(lower, beforeWeekday(lower, Math.min(end, bareDay(text, end))));
  }

  /** "LMU Nord – 3. februar 2026": the dash before the day is no part of the name. */
  private static int beforeDash(String lower, int end) {
    int last = end < lower.length() ? lower.substring(0, end).stripTrailing().length() : 0;
    boolean dash =
        last > 2 && (lower.startsWith(" –", last - 2) || lower.startsWith(" -", last - 2));
    return dash ? last - 2 : end;
  }

  /** The level of "Regions-MEDudvalget (RMU)" is a part of the name: where it ends, or 0. */
  private static int levelEnd(String text) {
    int open = text.indexOf(PARENTHESIS);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close - open > LONGEST_LEVEL) {
      return 0;
    }
    String inside = text.substring(open + PARENTHESIS.length(), close);
    boolean level =
        inside.equals(inside.toUpperCase(Locale.ROOT)) && CommitteeLevels.in(inside).isPresent();
    return level ? close + 1 : 0;
  }

  /** "LMU Nord torsdag" before "den 13. juni": the day of the week is no part of the name. */
  private static int beforeWeekday(String lower, int end) {
    int start = lower.lastIndexOf(' ', end - 1);
    boolean last =
        start > 0 && end < lower.length() && WEEKDAYS.contains(lower.substring(start + 1, end));
    return last ? start : end;
  }

  /** Where a day begins without words before it: "HMU 4. maj 2026". */
  private static int bareDay(String text, int end) {
    List<DateScanner.Found> days = HeadDays.dates(new Words(text.substring(0, end), 0));
    int start = days.isEmpty() ? end : days.get(0).span().start();
    return start > 0 ? start : end;
  }

  /** " kl" of a clock, and not of "Klintesø". */
  private static boolean isWord(String text, int end) {
    return !Character.isLetter(text.charAt(end - 1))
        || end == text.length()
        || !Character.isLetter(text.charAt(end));
  }

  private static boolean hasDigitNear(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + NEAR); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
