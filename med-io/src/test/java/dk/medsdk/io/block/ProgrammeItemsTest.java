package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeItemsTest {

  private static final int MANY = 15_000;

  @Test
  void readsWhatTheClockLeadsOnTheLineOfTheTitle() {
    List<AgendaItem> items =
        items(
            """
            Seminar i HMU

            Kl. 09.30 – 09.45  Velkomst v. direktør Ida Holm
            Ida bød velkommen. Hendes råd er disse:

            1. Hold pauser.
            2. Spørg igen.

            Kl. 09.45 – 10.30  Støj v/ Bo Vang (drøftelse)
            Kl. 10.30 – 10.50  Kaffepause
            Kl. 18.30  Middag
            """);

    assertThat(items)
        .extracting(item -> item.title().orElse(""), item -> item.slot().orElseThrow())
        .containsExactly(
            tuple("Velkomst", slot(9, 30, 9, 45)),
            tuple("Støj", slot(9, 45, 10, 30)),
            tuple("Kaffepause", slot(10, 30, 10, 50)),
            tuple("Middag", TimeSlot.startingAt(LocalTime.of(18, 30))));
    assertThat(items.get(0).presenters()).containsExactly("Ida Holm");
    assertThat(items.get(0).caseStatement().blocks()).hasSize(2);
    assertThat(items.get(1).purposes()).containsExactly(Purpose.DISCUSSION);
    assertThat(items.get(2).purposes()).containsExactly(Purpose.BREAK);
  }

  @Test
  void readsTheClockAboveTheTitleAndWhatStandsBelowIt() {
    List<AgendaItem> items =
        items(
            """
            Dagsorden

            Tid
            Punkt
            Formål

            12.30-12.35
            1. Velkomst
            Til godkendelse
            v. IT-chef Ida Holm

            12.35-12.50
            2. Støj (20 min.)
            Til orientering og drøftelse
            Bo fortæller om støj i huset.

            12.50-13.00
            Pause

            13.00-13.10
            3. Eventuelt
            """);

    assertThat(items)
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(
            tuple("1", "Velkomst"),
            tuple("2", "Støj"),
            tuple("", "Pause"),
            tuple("3", "Eventuelt"));
    assertThat(items.get(0).purposes()).containsExactly(Purpose.APPROVAL);
    assertThat(items.get(0).presenters()).containsExactly("Ida Holm");
    assertThat(items.get(1).slot()).contains(slot(12, 35, 12, 50));
    assertThat(items.get(1).allottedMinutes()).hasValue(20);
    assertThat(items.get(1).purposes()).containsExactly(Purpose.INFORMATION, Purpose.DISCUSSION);
    assertThat(items.get(1).caseStatement().blocks()).hasSize(1);
    assertThat(items.get(2).purposes()).containsExactly(Purpose.BREAK);
  }

  @Test
  void keepsTheHeadsOfTheColumnsOutOfTheText() {
    assertThat(
            read("Dagsorden\n\nTid\nPunkt\n\n9.00-9.05\nStøj\n9.05-9.10\nLys\n9.10-9.15\nLuft\n")
                .preamble()
                .isEmpty())
        .isTrue();
  }

  @Test
  void readsNumbersBehindTheClockAndClocksWithoutAnEnd() {
    assertThat(items("Dagsorden\n\n9.00 1. Støj\nNoget.\n9.15 2. Lys\n9.30 3. Luft\n"))
        .extracting(item -> item.number().orElse(""), item -> item.slot().orElseThrow().start())
        .containsExactly(
            tuple("1", LocalTime.of(9, 0)),
            tuple("2", LocalTime.of(9, 15)),
            tuple("3", LocalTime.of(9, 30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Days of a year.
        "Dagsorden\n\n12.05 Møde\n15.06 Møde\n20.09 Møde\n",
        // Too few.
        "Dagsorden\n\n9.00-9.30 Støj\n9.30-10.00 Lys\n",
        // The hours of shops.
        "Dagsorden\n\n9.00-9.30 Støj\n8.00-8.30 Lys\n7.00-7.30 Luft\n",
        // The plan of a day inside an item.
        "1. Temadag\nPlanen er\n9.00-9.30 Støj\n9.30-10.00 Lys\n10.00-10.30 Luft\n2. Eventuelt\n"
      })
  void takesOtherLinesWithClocksForNoItems(String text) {
    assertThat(items(text)).noneMatch(item -> item.slot().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.00-9.30 Støj\n",
        "9.00-9.30\nStøj\n",
        "9.00-9.30\n\n",
        "Kl. 9\n1. Støj\n",
        "9.00-9.30\n1. Støj\nTil orientering\n",
        "Tid\n"
      })
  void readsManyLinesInShortTime(String line) {
    MeetingDocument read =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(line.repeat(MANY)));

    assertThat(read).isNotNull();
  }

  private static TimeSlot slot(int hour, int minute, int endHour, int endMinute) {
    return TimeSlot.of(LocalTime.of(hour, minute), LocalTime.of(endHour, endMinute));
  }

  private static List<AgendaItem> items(String text) {
    return read(text).meeting().map(Meeting::items).orElse(List.of());
  }

  private static MeetingDocument read(String text) {
    return MedText.read(text).value();
  }
}
