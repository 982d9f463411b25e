package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds when a committee meets next: {@code Næste møde i LMU er den 4. juni.}, {@code Næste møde:
 * uge 35}, a date under an item called {@code Næste møde}.
 */
final class NextMeetingFinder {

  private static final String WORD = "æste ";
  private static final String MEETING = "møde";
  private static final String COMING = "Kommende møder:";
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_DAY = 24;
  private static final String[] TITLES = {
    "næste møde", "næste ordinære møde", "next meeting", "kommende møder"
  };
  private static final String[] NAMES = {"næste møde", "næste gang"};
  private static final int REACH = 80;

  /** What stands before a day and is part of how it is printed. */
  private static final Set<String> BEFORE_DAY =
      Set.of(
          "den",
          "d.",
          "d",
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
          "friday");

  private static final String WEEK = "uge ";

  private NextMeetingFinder() {}

  /** The date behind the words "næste møde" in a line, or the first of "Kommende møder:". */
  static Optional<Placed<PrintedDate>> find(Words line) {
    String text = line.text();
    if (text.startsWith(COMING)) {
      return firstOf(line.from(COMING.length()).strip());
    }
    int at = text.indexOf(WORD);
    if (at < 1 || Character.toLowerCase(text.charAt(at - 1)) != 'n' || !isMeeting(text, at)) {
      return Optional.empty();
    }
    return dayIn(line.part(at, Math.min(line.length(), at + REACH)));
  }

  /** "næste møde", "næste LMU-møde", "næste ordinære MED-møde". */
  private static boolean isMeeting(String text, int at) {
    int start = at + WORD.length();
    for (int words = 0; words < MOST_WORDS && start < text.length(); words++) {
      int end = Clock.wordEnd(text, start);
      String word = text.substring(start, end);
      if (word.startsWith(MEETING) || word.contains("-" + MEETING)) {
        return true;
      }
      boolean between = Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0));
      if (!between && !word.startsWith("ordinær")) {
        return false;
      }
      start = end + 1;
    }
    return false;
  }

  /** "3/4, 5/6": days without their year, of which the first counts. */
  private static Optional<Placed<PrintedDate>> firstOf(Words days) {
    int comma = days.text().indexOf(',');
    Words first = comma < 0 ? days : days.part(0, comma);
    boolean day = !first.isBlank() && first.length() <= LONGEST_DAY && holdsDigit(first.text());
    return dayIn(days.part(0, Math.min(days.length(), REACH)))
        .or(
            () ->
                day
                    ? Optional.of(new Placed<>(PrintedDate.of(first.text()), first.span()))
                    : Optional.empty());
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a line is no more than the words, so that the day is the next line. */
  static boolean isName(String line) {
    int end = line.endsWith(":") ? line.length() - 1 : line.length();
    for (String name : NAMES) {
      if (end == name.length() && line.regionMatches(true, 0, name, 0, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item is called so, and a date in its text is that of the next meeting. */
  static boolean isTitle(ItemLine heading) {
    String title = heading.title().map(ItemLine.Title::text).orElse("").toLowerCase(Locale.ROOT);
    for (String name : TITLES) {
      if (title.startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  /** The date in the first words of a line under such an item. */
  static Optional<Placed<PrintedDate>> near(Words line) {
    return dayIn(line.part(0, Math.min(line.length(), REACH)));
  }

  /** What a label announces: the day as printed, else the week, else nothing. */
  static Optional<Placed<PrintedDate>> dayIn(Words words) {
    List<DateScanner.Found> dates = DateScanner.scan(words.text());
    return dates.isEmpty() ? week(words) : Optional.of(place(words, dates.get(0)));
  }

  /**
   * What a label announces: the value up to its day, "engang i uge 35", or "snarest". The day may
   * stand in a parenthesis behind the words: {@code midt i juni (04. juni, 2026)}.
   */
  static Placed<PrintedDate> announced(Words value) {
    List<DateScanner.Found> dates = HeadDays.dates(value);
    if (dates.isEmpty()) {
      return week(value).orElseGet(() -> new Placed<>(PrintedDate.of(value.text()), value.span()));
    }
    DateScanner.Found day = dates.get(0);
    int start = day.span().start();
    int end = day.span().end();
    String text = value.text();
    boolean behind = start > 2 && text.startsWith(" (", start - 2) && text.startsWith(")", end);
    Words said = value.part(articleLength(text.substring(0, start)), end);
    Words printed = behind ? value.part(0, start - 2).strip() : said;
    return new Placed<>(
        day.printed()
            .date()
            .map(whole -> PrintedDate.of(printed.text(), whole))
            .orElse(PrintedDate.of(printed.text())),
        value.span());
  }

  /** "i uge 35". */
  private static Optional<Placed<PrintedDate>> week(Words words) {
    int at = words.text().toLowerCase(Locale.ROOT).indexOf(WEEK);
    boolean word = at == 0 || (at > 0 && !Character.isLetter(words.text().charAt(at - 1)));
    int end = at < 0 ? 0 : at + WEEK.length();
    while (end < words.length() && Character.isDigit(words.text().charAt(end))) {
      end++;
    }
    if (!word || end == at + WEEK.length()) {
      return Optional.empty();
    }
    Words week = words.part(at, end);
    return Optional.of(new Placed<>(PrintedDate.of(week.text()), week.span()));
  }

  /** "onsdag den 4. juni 2026": a date with the words that belong to it. */
  private static Placed<PrintedDate> place(Words words, DateScanner.Found date) {
    String text = words.text();
    int start = date.span().start();
    for (int word = wordBefore(text, start); word >= 0; word = wordBefore(text, start)) {
      String before = text.substring(word, start).strip().toLowerCase(Locale.ROOT);
      if (!BEFORE_DAY.contains(
          before.endsWith(",") ? before.substring(0, before.length() - 1) : before)) {
        break;
      }
      start = word;
    }
    start += articleLength(text.substring(start, date.span().start()));
    PrintedDate day = date.printed();
    String printed = text.substring(start, date.span().start()) + day.text();
    SourceSpan span = SourceSpan.of(words.start() + start, words.start() + date.span().end());
    return new Placed<>(
        day.date().map(whole -> PrintedDate.of(printed, whole)).orElse(PrintedDate.of(printed)),
        span);
  }

  /** "den " before a day is no part of it; behind a weekday it is. */
  private static int articleLength(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    for (String article : new String[] {"den", "d.", "d"}) {
      if (lower.strip().equals(article)) {
        return before.length();
      }
    }
    return 0;
  }

  /** Where the word before a place begins; -1 if there is none. */
  private static int wordBefore(String text, int from) {
    int at = from;
    while (at > 0 && Words.isSpace(text.charAt(at - 1))) {
      at--;
    }
    int end = at;
    while (at > 0 && !Words.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at < end && end < from ? at : -1;
  }
}
