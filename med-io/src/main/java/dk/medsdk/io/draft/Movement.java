package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.meeting.AttendanceState;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * That someone comes late or leaves early: {@code forlader mødet ca. kl. 14.30}, {@code (fra kl.
 * 13)}.
 *
 * @param leaves whether the person leaves
 * @param clock when
 * @param approximate whether the clock is printed as approximate
 */
record Movement(boolean leaves, LocalTime clock, boolean approximate) {

  private static final String[] LEAVING = {
    "forlad", "går", "gik", "deltager til", "deltog til", "indtil", "til kl", "left", "until"
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
    "arrived",
    "from"
  };

  static Optional<Movement> in(String text) {
    Optional<Clock> clock = Clock.findBare(text);
    String lower = text.toLowerCase(Locale.ROOT);
    if (clock.isEmpty() || !isSaid(lower)) {
      return Optional.empty();
    }
    LocalTime time = clock.get().slot().start();
    return Optional.of(new Movement(says(LEAVING, lower), time, lower.contains("ca.")));
  }

  /** Whether words in small letters say that someone comes or leaves. */
  static boolean isSaid(String lower) {
    return says(LEAVING, lower) || says(COMING, lower);
  }

  void sayOf(AttendanceBuilder person) {
    person.state(AttendanceState.PARTIAL).approximate(approximate);
    if (leaves) {
      person.until(clock);
    } else {
      person.from(clock);
    }
  }

  private static boolean says(String[] words, String lower) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
