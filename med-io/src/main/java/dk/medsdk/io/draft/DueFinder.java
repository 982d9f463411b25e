package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds by when something is promised: {@code 1. maj 2019} of "sendes ud inden 1. maj 2019". */
final class DueFinder {

  /** After these a day is a limit, whoever it binds. */
  private static final String[] LIMITS = {
    "inden ", "senest ", "frist ", "før ", "no later than ", "before ", "by "
  };

  /** After these a day at the end of a sentence says when someone does it. */
  private static final String[] TIMES = {" i ", " den ", " d. ", " på ", " in ", " on "};

  private static final Set<String> DAYS =
      Set.of(
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
  private static final Set<String> SEASONS =
      Set.of("jul", "påske", "pinse", "nytår", "sommerferien", "efterårsferien", "årsskiftet");
  private static final Set<String> WEEKS = Set.of("uge", "week");
  private static final String[] LEADS = {"den ", "d. ", "udgangen af ", "the end of "};
  private static final int LONGEST_DATE = 48;
  private static final int LONGEST_SENTENCE = 400;
  private static final int YEAR = 4;

  private DueFinder() {}

  /** The day after "inden", "senest", "med frist". */
  static Optional<PrintedDate> limit(String text) {
    for (String preposition : LIMITS) {
      int at = text.indexOf(preposition);
      while (at >= 0 && at <= LONGEST_SENTENCE) {
        int start = at + preposition.length();
        boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        int end = whole ? end(text, start) : start;
        if (end > start) {
          return Optional.of(printed(text.substring(start, end)));
        }
        at = text.indexOf(preposition, start);
      }
    }
    return Optional.empty();
  }

  /** The day that ends a sentence in which someone does something: "i uge 46", "i december". */
  static Optional<PrintedDate> time(String text) {
    String sentence = withoutStop(text);
    for (String preposition : TIMES) {
      int at = sentence.lastIndexOf(preposition);
      int start = at + preposition.length();
      if (at > 0 && end(sentence, start) == sentence.length() && start < sentence.length()) {
        int from = preposition.equals(" den ") || preposition.equals(" d. ") ? at + 1 : start;
        return Optional.of(printed(sentence.substring(from)));
      }
    }
    return Optional.empty();
  }

  /** A day by itself, with its date if it is whole. */
  static PrintedDate printed(String value) {
    String text = withoutStop(value.strip());
    return DateScanner.firstWhole(text)
        .map(date -> PrintedDate.of(text, date))
        .orElseGet(() -> PrintedDate.of(text));
  }

  /** Where the day that begins at an offset ends; the offset itself if none begins there. */
  private static int end(String text, int start) {
    String rest = text.substring(start, Math.min(text.length(), start + LONGEST_DATE));
    int lead = leadLength(rest);
    List<DateScanner.Found> dates = DateScanner.scan(rest);
    if (!dates.isEmpty() && dates.get(0).span().start() <= dayLead(rest, lead)) {
      return start + dates.get(0).span().end();
    }
    String word = SentenceWords.at(rest, lead);
    int end = lead + word.length();
    if (WEEKS.contains(word)) {
      String number = SentenceWords.at(rest, end + 1);
      boolean digits = !number.isEmpty() && Character.isDigit(number.charAt(0));
      return digits ? start + end + 1 + number.length() : start;
    }
    boolean month = DateScanner.month(word).isPresent();
    if (month) {
      return start + end + yearLength(rest, end);
    }
    return DAYS.contains(word) || SEASONS.contains(word) ? start + end : start;
  }

  private static int leadLength(String rest) {
    for (String lead : LEADS) {
      if (rest.startsWith(lead)) {
        return lead.length();
      }
    }
    return 0;
  }

  /** How far in a date may begin: after "den", or after "fredag den". */
  private static int dayLead(String rest, int lead) {
    String word = SentenceWords.at(rest, lead);
    if (!DAYS.contains(word)) {
      return lead;
    }
    int after = Math.min(rest.length(), lead + word.length() + 1);
    return after + leadLength(rest.substring(after));
  }

  private static int yearLength(String rest, int end) {
    String year = SentenceWords.at(rest, end + 1);
    boolean whole = year.length() == YEAR && year.startsWith("20");
    return whole ? YEAR + 1 : 0;
  }

  private static String withoutStop(String text) {
    int end = text.length();
    while (end > 0 && ".,; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
