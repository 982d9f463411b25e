package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.TimeSlot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** The algebra of time slots, down to the nanosecond. */
@Domain(MedArbitraries.class)
class SlotLawsPropertyTest {

  @Property
  void overlapIsSymmetric(@ForAll TimeSlot one, @ForAll TimeSlot other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlapWith(other)).isEqualTo(other.overlapWith(one));
  }

  @Property
  void whatOverlapsSharesTimeAndNothingElseDoes(@ForAll TimeSlot one, @ForAll TimeSlot other) {
    Duration shared = one.overlapWith(other);

    assertThat(shared).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(!shared.isZero()).isEqualTo(one.overlaps(other));
  }

  @Property
  void aSlotWithTimeSharesAllOfItWithItself(@ForAll TimeSlot slot) {
    boolean hasTime = slot.end().filter(slot.start()::isBefore).isPresent();

    assertThat(slot.overlaps(slot)).isEqualTo(hasTime);
    if (hasTime) {
      assertThat(slot.overlapWith(slot))
          .isEqualTo(Duration.between(slot.start(), slot.end().orElseThrow()));
    }
  }

  @Property
  void aGapAndAnOverlapExcludeEachOther(@ForAll TimeSlot one, @ForAll TimeSlot other) {
    assertThat(one.gapTo(other)).isGreaterThanOrEqualTo(Duration.ZERO);
    if (one.overlaps(other)) {
      assertThat(one.gapTo(other)).isZero();
      assertThat(other.gapTo(one)).isZero();
    }
  }

  @Property
  void aGapLeadsOneWayOnly(@ForAll TimeSlot one, @ForAll TimeSlot other) {
    // Two slots without length at two times: the later has no gap to the earlier.
    if (!one.gapTo(other).isZero()) {
      assertThat(other.gapTo(one)).isZero();
      assertThat(one.start()).isBefore(other.start());
    }
  }

  @Property
  void whatHoldsNoTimeOverlapsNothing(@ForAll TimeSlot slot, @ForAll TimeSlot other) {
    TimeSlot open = TimeSlot.startingAt(slot.start());
    TimeSlot written = TimeSlot.of(slot.start(), slot.start());

    assertThat(open.overlaps(other)).isFalse();
    assertThat(written.overlaps(other)).isFalse();
    if (slot.isReversed()) {
      assertThat(slot.overlaps(other)).isFalse();
    }
  }

  @Property
  void minutesAreNegativeForReversedSlotsOnly(@ForAll TimeSlot slot) {
    Optional<Long> minutes = slot.minutes();

    assertThat(minutes.isPresent()).isEqualTo(slot.end().isPresent());
    assertThat(minutes.filter(m -> m < 0).filter(m -> !slot.isReversed())).isEmpty();
    assertThat(minutes.filter(m -> m > 0).filter(m -> slot.isReversed())).isEmpty();
  }

  @Property
  void inTheOrderOfTheirStartsOnlyLaterSlotsAreAfterAGap(
      @ForAll @Size(max = 8) List<TimeSlot> slots) {
    List<TimeSlot> sorted = slots.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i).gapTo(sorted.get(i - 1))).isZero();
    }
  }

  @Property
  void sortingGivesTheSameWhateverTheOrderBefore(
      @ForAll @Size(max = 8) List<TimeSlot> slots, @ForAll Random random) {
    List<TimeSlot> shuffled = new ArrayList<>(slots);
    Collections.shuffle(shuffled, random);
    List<TimeSlot> sorted = slots.stream().sorted().toList();

    assertThat(shuffled.stream().sorted().toList()).isEqualTo(sorted);
    assertThat(sorted.stream().sorted().toList()).isEqualTo(sorted);
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(slots);
    assertThat(sorted.stream().map(TimeSlot::start).toList()).isSorted();
  }

  @Property
  void theOrderThroughTheDayAgreesWithEquality(@ForAll TimeSlot one, @ForAll TimeSlot other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }
}
