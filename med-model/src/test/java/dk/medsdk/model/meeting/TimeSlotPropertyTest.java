package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeSlotPropertyTest {

  private static final int MINUTES = 60;

  @Property
  void overlapIsSymmetric(@ForAll("slots") TimeSlot one, @ForAll("slots") TimeSlot other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlapWith(other)).isEqualTo(other.overlapWith(one));
  }

  @Property
  void overlapAndGapExcludeEachOther(
      @ForAll("slots") TimeSlot one, @ForAll("slots") TimeSlot other) {
    boolean gap = !one.gapTo(other).isZero() || !other.gapTo(one).isZero();

    assertThat(one.overlaps(other) && gap).isFalse();
  }

  @Property
  void overlapIsTheMinutesThatBothHold(
      @ForAll("slots") TimeSlot one, @ForAll("slots") TimeSlot other) {
    long shared =
        IntStream.range(0, MINUTES)
            .mapToObj(minute -> LocalTime.MIDNIGHT.plusMinutes(minute))
            .filter(clock -> holds(one, clock) && holds(other, clock))
            .count();

    assertThat(one.overlapWith(other)).isEqualTo(Duration.ofMinutes(shared));
    assertThat(one.overlaps(other)).isEqualTo(shared > 0);
  }

  @Property
  void aSlotWithoutEndOverlapsNothing(
      @ForAll("clocks") LocalTime start, @ForAll("slots") TimeSlot other) {
    assertThat(TimeSlot.startingAt(start).overlaps(other)).isFalse();
  }

  @Property
  void aGapIsNeverNegative(@ForAll("slots") TimeSlot one, @ForAll("slots") TimeSlot other) {
    assertThat(one.gapTo(other)).isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Provide
  Arbitrary<LocalTime> clocks() {
    return Arbitraries.integers().between(0, MINUTES - 1).map(LocalTime.MIDNIGHT::plusMinutes);
  }

  @Provide
  Arbitrary<TimeSlot> slots() {
    Arbitrary<Optional<LocalTime>> ends = clocks().optional(0.8);
    return Combinators.combine(clocks(), ends).as(TimeSlot::new);
  }

  private static boolean holds(TimeSlot slot, LocalTime clock) {
    return slot.end().isPresent()
        && !clock.isBefore(slot.start())
        && clock.isBefore(slot.end().orElseThrow());
  }
}
