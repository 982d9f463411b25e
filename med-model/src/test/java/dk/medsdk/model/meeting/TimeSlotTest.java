package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSlotTest {

  @ParameterizedTest(name = "{0}: {1} and {2} share {3} minutes, then {4} pass")
  @CsvSource({
    "touching,         09.00-09.15, 09.15-09.30,  0,  0",
    "overlapping,      09.00-09.20, 09.15-09.30,  5,  0",
    "past each other,  09.00-09.10, 09.25-09.30,  0, 15",
    "inside,           09.00-10.00, 09.10-09.30, 20,  0",
    "the same,         09.00-09.15, 09.00-09.15, 15,  0",
    "same start,       09.00-09.15, 09.00-09.05,  5,  0",
    "zero length in,   09.00-10.00, 09.30-09.30,  0,  0",
    "zero length both, 09.30-09.30, 09.30-09.30,  0,  0",
    "zero length next, 09.00-09.00, 09.30-09.45,  0, 30",
    "reversed,         09.30-09.00, 09.00-09.45,  0,  0",
    "reversed before,  09.30-09.00, 10.00-10.15,  0,  0",
    "without end,      09.00,       09.00-09.45,  0,  0",
    "into no end,      09.00-09.15, 09.10,        0,  0",
    "until no end,     09.00-09.15, 09.20,        0,  5",
    "later one first,  10.00-10.15, 09.00-09.15,  0,  0"
  })
  void saysWhatTwoSlotsShareAndWhatPassesBetween(
      String how, String first, String second, int shared, int gap) {
    TimeSlot one = slot(first);
    TimeSlot other = slot(second);

    assertThat(one.overlaps(other)).as(how).isEqualTo(shared > 0);
    assertThat(one.overlapWith(other)).isEqualTo(Duration.ofMinutes(shared));
    assertThat(one.gapTo(other)).isEqualTo(Duration.ofMinutes(gap));
  }

  @ParameterizedTest
  @CsvSource({"10.30-10.35, 5", "15.35-15.35, 0", "10.30-09.30, -60", "00.00-23.59, 1439"})
  void countsItsMinutes(String printed, long minutes) {
    assertThat(slot(printed).minutes()).contains(minutes);
  }

  @Test
  void hasNoMinutesWithoutAnEnd() {
    assertThat(slot("10.30").minutes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10.30-10.35, false", "10.30-10.30, false", "10.30-10.29, true", "10.30, false"})
  void isReversedOnlyWhenItEndsBeforeItStarts(String printed, boolean reversed) {
    assertThat(slot(printed).isReversed()).isEqualTo(reversed);
  }

  @ParameterizedTest
  @CsvSource({"10.30-10.35", "08.00-08.00", "00.00-23.59", "10.30"})
  void isPrintedAsDanishAgendasDo(String printed) {
    assertThat(slot(printed)).hasToString(printed);
  }

  @Test
  void leavesSecondsOutWhenPrinted() {
    assertThat(TimeSlot.startingAt(LocalTime.of(9, 5, 59, 1))).hasToString("09.05");
  }

  private static TimeSlot slot(String printed) {
    String[] clocks = printed.replace('.', ':').split("-", -1);
    LocalTime start = LocalTime.parse(clocks[0]);
    return clocks.length == 1
        ? TimeSlot.startingAt(start)
        : TimeSlot.of(start, LocalTime.parse(clocks[1]));
  }
}
