package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.TimeSlot;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {

  @ParameterizedTest
  @CsvSource({
    "10:30, 10.30",
    "kl. 10.30, 10.30",
    "kl. 9, 09.00",
    "kl 9, 09.00",
    "Kl. 13:00, 13.00",
    "kl.10.30, 10.30",
    "kl.\u00a010.30, 10.30",
    "klokken 9 eller kl. 9.15, 09.15",
    "kl. 10.30-10.35, 10.30-10.35",
    "08.30 - 08.35, 08.30-08.35",
    "11.45-11.50, 11.45-11.50",
    "kl. 10.30–10.35, 10.30-10.35",
    "kl. 10.30 — 10.35, 10.30-10.35",
    "kl. 9 til 10, 09.00-10.00",
    "kl. 14.30 - ca. 16.00, 14.30-16.00",
    "kl. 9.00 - kl. 9.15, 09.00-09.15",
    "kl. 8.00-08.05 - 5 min, 08.00-08.05",
    "kl. 8 - 5 min, 08.00",
    "'02. oktober, 2025 kl. 10:30', 10.30",
    "den 17.04 fra kl. 9.30-11.15, 09.30-11.15",
    "2026-03-12 10:00, 10.00",
    "kl. 23.59, 23.59",
    "kl. 0, 00.00",
    "kl. 15.35-15.35, 15.35-15.35",
    "kl. 10.35-10.30, 10.35-10.30",
  })
  void findsAClock(String text, String slot) {
    assertThat(Clock.find(text).map(clock -> clock.slot().toString())).contains(slot);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kl",
        "kl.",
        "kl. ",
        "15.03.2023",
        "den 15.03",
        "04-06-2020",
        "45 min",
        "10 minutter",
        "kl. 24",
        "kl. 12.60",
        "1.000 kroner",
        "2023-2024",
        "klasse 9",
        "version 2.10",
        "1-13-3-57-16",
        "den 18.-19. september",
        "13.00",
        "340 i 2023"
      })
  void takesNothingElseForAClock(String text) {
    assertThat(Clock.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "13.00, 13.00",
    "fra 9.15, 09.15",
    "ca. kl. 14.30, 14.30",
    "12.00-13.30, 12.00-13.30"
  })
  void findsABareClockWhereThereMustBeOne(String text, String slot) {
    assertThat(Clock.findBare(text).map(clock -> clock.slot().toString())).contains(slot);
  }

  @Test
  void tellsWhereItStands() {
    String text = "Vi mødes kl. 9.15 - 10.00 i salen";

    Clock clock = Clock.find(text).orElseThrow();

    assertThat(text.substring(clock.start(), clock.end())).isEqualTo("kl. 9.15 - 10.00");
  }

  @Test
  void keepsTimesThatNoMeetingCanHave() {
    assertThat(Clock.find("kl. 12.00-11.00").map(Clock::slot))
        .contains(TimeSlot.of(LocalTime.of(12, 0), LocalTime.of(11, 0)));
  }
}
