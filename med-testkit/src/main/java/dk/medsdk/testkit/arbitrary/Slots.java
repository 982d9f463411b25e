package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.TimeSlot;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Time slots alone, not laid out in a meeting. */
final class Slots {

  private Slots() {}

  /** Slots of hours and minutes that end no earlier than they start, a fourth without end. */
  static Arbitrary<TimeSlot> inOrder() {
    return Combinators.combine(
            Clocks.minutes(), Choice.maybe(0.75, Arbitraries.integers().between(0, 180)))
        .as(
            (start, length) ->
                new TimeSlot(
                    Clocks.at(start),
                    length.map(
                        minutes -> Clocks.at(Math.min(start + minutes, Clocks.LAST_MINUTE)))));
  }

  /** Slots of any two clocks, reversed ones included. */
  static Arbitrary<TimeSlot> any() {
    return Combinators.combine(Clocks.any(), Choice.maybe(0.75, Clocks.any())).as(TimeSlot::new);
  }
}
