package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.DateScanner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and numbers that are told already, in whatever letters: of {@code 15.03.2023} the numbers
 * {@code 15}, {@code 3}, {@code 2023}, {@code 23} and the month {@code marts}.
 */
final class ToldWords {

  private static final int LONGEST_NUMBER = 4;
  private static final int CENTURY = 100;

  /** Lists that are told as a whole; not copied, since they are long and few words are asked. */
  private final List<Set<String>> lists = new ArrayList<>();

  private final Set<String> words = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();
  private final Set<Integer> months = new HashSet<>();
  private boolean anyDay;

  ToldWords(Set<String> words) {
    lists.add(words);
  }

  /** The words of a list with blanks between them. */
  static Set<String> listed(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** Says that any day and month are told. */
  void addAnyDay() {
    anyDay = true;
  }

  void addAll(Set<String> more) {
    lists.add(more);
  }

  void add(@Nullable Placed<String> text) {
    if (text != null) {
      add(text.value());
    }
  }

  void add(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = Math.max(end, at + 1);
    }
  }

  void add(LocalDate day) {
    months.add(day.getMonthValue());
    numbers.addAll(
        List.of(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), day.getYear() % CENTURY));
  }

  void add(LocalTime clock) {
    numbers.addAll(List.of(clock.getHour(), clock.getMinute()));
  }

  /** Whether every word of a line is told. */
  boolean holds(String line) {
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      if (end > at && !holdsWord(line.substring(at, end))) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private boolean holdsWord(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    if (words.contains(folded) || isListed(folded)) {
      return true;
    }
    if (isDigit(word.charAt(0))) {
      return word.length() <= LONGEST_NUMBER
          && (numbers.contains(Integer.parseInt(word)) || (anyDay && word.length() <= 2));
    }
    return DateScanner.month(folded).filter(m -> anyDay || months.contains(m)).isPresent();
  }

  private boolean isListed(String word) {
    for (Set<String> list : lists) {
      if (list.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The end of the letters, or of the digits, that stand at an offset. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && isDigit(text.charAt(end)) == isDigit(text.charAt(from))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
