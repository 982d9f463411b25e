package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * That someone comes late, leaves early or both: {@code forlader mødet ca. kl. 14.30}, {@code (fra
 * kl. 13)}, {@code ankommer kl. 09.30 og forlader mødet kl. 14.30}, {@code deltager delvist}.
 *
 * @param from when the person comes
 * @param until when the person leaves
 * @param approximate whether a clock is printed as approximate
 */
record Movement(Optional<LocalTime> from, Optional<LocalTime> until, boolean approximate) {

  private static final String[] LEAVING = {
    "forlad",
    "forlod",
    "går",
    "gik",
    "deltager til",
    "deltog til",
    "indtil",
    "til kl",
    "left",
    "leaves",
    "until"
  };
  private static final String[] COMING = {
    "ankom",
    "kommer",
    "kom ",
    "møder",
    "mødte",
    "deltager fra",
    "deltog fra",
    "fra kl",
    "deltager kl",
    "deltog kl",
    "arrived",
    "arrives",
    "joined",
    "from"
  };
  private static final String[] PARTLY = {
    "deltager delvist", "deltog delvist", "delvist til stede"
  };

  /** The marks and small words that may stand before the verb. */
  private static final String[] BEFORE = {"som ", "dog ", "der ", "men ", "og "};

  private static final int LONGEST = 120;

  /** What words after a name say of coming and leaving; nothing unless they begin with it. */
  static Optional<Movement> in(String text) {
    String lower = bare(text).toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST) {
      return Optional.empty();
    }
    if (startsWith(PARTLY, lower)) {
      return Optional.of(new Movement(Optional.empty(), Optional.empty(), false));
    }
    return startsWith(LEAVING, lower) || startsWith(COMING, lower)
        ? clocks(lower)
        : Optional.empty();
  }

  /** Whether words after a name begin by saying that someone comes or leaves. */
  static boolean isSaid(String text) {
    return in(text).isPresent();
  }

  void sayOf(AttendanceBuilder person) {
    person.state(AttendanceState.PARTIAL);
    if (approximate) {
      person.approximate(true);
    }
    from.ifPresent(person::from);
    until.ifPresent(person::until);
  }

  /** Each clock belongs to the verb before it. */
  private static Optional<Movement> clocks(String lower) {
    Optional<LocalTime> from = Optional.empty();
    Optional<LocalTime> until = Optional.empty();
    int start = 0;
    for (Optional<Clock> next = Clock.findBare(lower);
        next.isPresent();
        next = Clock.findBare(lower.substring(start))) {
      Clock clock = next.get();
      String before = lower.substring(start, start + clock.start()) + "kl";
      Optional<LocalTime> time = Optional.of(clock.slot().start());
      if (contains(LEAVING, before)) {
        until = until.or(() -> time);
      } else {
        from = from.or(() -> time);
        until = until.or(() -> clock.slot().end());
      }
      start += clock.end();
    }
    boolean any = from.isPresent() || until.isPresent();
    return any ? Optional.of(new Movement(from, until, isAbout(lower))) : Optional.empty();
  }

  private static boolean isAbout(String lower) {
    return lower.contains("ca.") || lower.contains("cirka") || lower.contains("about");
  }

  private static String bare(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    for (String word : BEFORE) {
      if (text.startsWith(word, at)) {
        return text.substring(at + word.length());
      }
    }
    return text.substring(at);
  }

  private static boolean startsWith(String[] words, String lower) {
    for (String word : words) {
      if (lower.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String[] words, String lower) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
