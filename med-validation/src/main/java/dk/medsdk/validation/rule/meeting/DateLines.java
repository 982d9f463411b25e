package dk.medsdk.validation.rule.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the line with the meeting's date from lines with other dates. */
final class DateLines {

  private static final List<String> ABOUT_OTHER_THINGS =
      List.of(
          "næste",
          "kommende",
          "seneste",
          "sidste",
          "forrige",
          "tidligere",
          "frist",
          "deadline",
          "senest",
          "godkend",
          "udsend",
          "sendt",
          "sendes",
          "opdater",
          "revider",
          "tilmeld",
          "afbud",
          "oprettet",
          "udskrevet",
          "gælder fra",
          "opfølgning",
          "next",
          "sent ");

  private static final List<String> ABOUT_THE_MEETING =
      List.of(
          "dato", "date", "møde", "meeting", "referat", "dagsorden", "minutes", "agenda", "tid");

  private static final Set<String> BEFORE_A_BARE_DATE =
      Set.of("den", "d.", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  private DateLines() {}

  /**
   * Whether a date is the meeting's.
   *
   * @param before the words before the date, with the label on the line above if there is one
   * @param line the whole line
   */
  static boolean isOfTheMeeting(String before, String line) {
    String words = before.toLowerCase(Locale.ROOT);
    String all = words + line.toLowerCase(Locale.ROOT);
    if (ABOUT_OTHER_THINGS.stream().anyMatch(all::contains)) {
      return false;
    }
    return ABOUT_THE_MEETING.stream().anyMatch(words::contains) || isBare(words);
  }

  private static boolean isBare(String before) {
    for (String word : before.strip().split("[\\s,-]+", -1)) {
      if (!word.isEmpty() && !BEFORE_A_BARE_DATE.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
