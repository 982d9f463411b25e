package dk.medsdk.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final Period TERM = Period.of(FIRST, LAST);

  @Test
  void holdsBothOfItsEnds() {
    assertThat(TERM.contains(FIRST)).isTrue();
    assertThat(TERM.contains(LAST)).isTrue();
    assertThat(TERM.contains(FIRST.minusDays(1))).isFalse();
    assertThat(TERM.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void goesOnWhereAnEndIsOpen() {
    assertThat(Period.since(FIRST).contains(LocalDate.MAX)).isTrue();
    assertThat(Period.since(FIRST).contains(FIRST.minusDays(1))).isFalse();
    assertThat(Period.untilDay(LAST).contains(LocalDate.MIN)).isTrue();
    assertThat(Period.untilDay(LAST).contains(LAST.plusDays(1))).isFalse();
    assertThat(Period.ALWAYS.contains(FIRST)).isTrue();
  }

  @Test
  void isBoundedByTwoEndsOnly() {
    assertThat(TERM.isBounded()).isTrue();
    assertThat(Period.since(FIRST).isBounded()).isFalse();
    assertThat(Period.untilDay(LAST).isBounded()).isFalse();
  }

  @Test
  void holdsNoDayWhereItIsReversed() {
    Period reversed = Period.of(LAST, FIRST);

    assertThat(reversed.isReversed()).isTrue();
    assertThat(TERM.isReversed()).isFalse();
    assertThat(reversed.contains(FIRST)).isFalse();
    assertThat(reversed.contains(LAST)).isFalse();
    assertThat(reversed.overlaps(Period.ALWAYS)).isFalse();
    assertThat(Period.ALWAYS.overlaps(reversed)).isFalse();
  }

  @Test
  void overlapsWhatSharesADayWithIt() {
    assertThat(TERM.overlaps(Period.since(LAST))).isTrue();
    assertThat(TERM.overlaps(Period.since(LAST.plusDays(1)))).isFalse();
    assertThat(TERM.overlaps(Period.untilDay(FIRST))).isTrue();
    assertThat(TERM.overlaps(Period.untilDay(FIRST.minusDays(1)))).isFalse();
    assertThat(Period.ALWAYS.overlaps(TERM)).isTrue();
  }

  @Test
  void isWrittenAsItsTwoEnds() {
    assertThat(TERM).hasToString("2024-01-01..2025-12-31");
    assertThat(Period.since(FIRST)).hasToString("2024-01-01..");
    assertThat(Period.ALWAYS).hasToString("..");
  }
}
