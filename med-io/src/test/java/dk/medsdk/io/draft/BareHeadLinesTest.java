package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareHeadLinesTest {

  @ParameterizedTest
  @CsvSource({
    "Ordinært møde i HMU Sygehus Klintesø, ORDINARY",
    "ekstraordinært møde i HMU Sygehus Klintesø, EXTRAORDINARY",
    "seminaret i HMU Sygehus Klintesø, SEMINAR",
    "Mødet i HMU Sygehus Klintesø den 3. maj 2024,",
  })
  void readsTheMeetingOfACommittee(String line, MeetingKind kind) {
    Meeting meeting = meeting("Referat\n" + line);

    assertThat(meeting.committee().flatMap(CommitteeReference::name))
        .contains("HMU Sygehus Klintesø");
    assertThat(meeting.kind().orElse(null)).isEqualTo(kind);
  }

  @Test
  void readsACommitteeAndTheDayBehindIt() {
    Meeting meeting = meeting("Referat - udkast\nHMU Søndermarken den 23. januar 2024");

    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains("HMU Søndermarken");
    assertThat(meeting.date()).contains(LocalDate.of(2024, 1, 23));
  }

  @Test
  void readsTheCommitteeOfASentenceThatSaysWhenItMet() {
    Meeting meeting =
        meeting("Mødet i Lokal-MED Nord fandt sted torsdag den 5. februar 2026 kl. 12-14 i Salen.");

    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains("Lokal-MED Nord");
    assertThat(meeting.date()).contains(LocalDate.of(2026, 2, 5));
    assertThat(meeting.places()).containsExactly("Salen");
  }

  @Test
  void readsTheCommitteeOfAMeetingInOneWord() {
    Meeting meeting = meeting("Referat\nMED-møde i Dagplejen den 24. marts 2026 kl. 12.00 - 14.00");

    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains("MED");
    assertThat(meeting.date()).contains(LocalDate.of(2026, 3, 24));
    assertThat(meeting.end()).contains(LocalTime.of(14, 0));
  }

  @Test
  void readsAHeadThatIsPrintedInOneLine() {
    Meeting meeting = meeting("LMU Nord * d. 3.5.2024 * kl. 9-11 * Blå Stue\n\n1. Budget (5 min.)");

    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains("LMU Nord");
    assertThat(meeting.date()).contains(LocalDate.of(2024, 5, 3));
    assertThat(meeting.end()).contains(LocalTime.of(11, 0));
    assertThat(meeting.places()).containsExactly("Blå Stue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LMU Nord * kl. 9-11 * Blå Stue",
        "Vejr * d. 3.5.2024 * Blå Stue",
        "LMU Nord * Blå Stue",
        "LMU Nord * d. 3.5.2024 * kaffe * Blå Stue",
      })
  void namesNoPlaceInOtherLinesWithMarks(String line) {
    assertThat(meeting(line + "\n\n1. Budget (5 min.)").places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mødet blev holdt kl. 9.00-12.00 i Byrådssalen.",
        "Mødet holdes onsdag den 3. maj 2024 kl. 9.00-12.00 i Byrådssalen",
      })
  void readsTheSentenceThatSaysWhenAndWhere(String sentence) {
    Meeting meeting = meeting("Referat\nLMU Nord\n" + sentence + "\n\n1. Budget (5 min.)");

    assertThat(meeting.start()).contains(LocalTime.of(9, 0));
    assertThat(meeting.end()).contains(LocalTime.of(12, 0));
    assertThat(meeting.places()).containsExactly("Byrådssalen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mødet blev afbrudt kl. 10.15 i kantinen.",
        "Mødet blev holdt for lukkede døre, og kl. 10.15 i kantinen var der kage.",
        "Mødet blev holdt kl. 9.00 i kantinen, fordi salen var optaget.",
        "Mødet blev holdt kl. 9.00 i kantinen og på Teams.",
      })
  void leavesOtherSentencesOfAMeetingAlone(String sentence) {
    Meeting meeting = meeting("Referat\nLMU Nord\n" + sentence + "\n\n1. Budget (5 min.)");

    assertThat(meeting.start()).isEmpty();
    assertThat(meeting.places()).isEmpty();
  }

  @Test
  void takesTheDayBelowTheHeadlineOfALetterForThatOfTheMeeting() {
    String letter =
        """
        Den 12. august 2024

        Indkaldelse til møde i LMU Nord

        onsdag den 4. september 2024
        kl. 13.00 til 15.30

        Med venlig hilsen

        Ida Holm, formand for LMU

        1. Budget (5 min.)
        """;

    assertThat(meeting(letter).date()).contains(LocalDate.of(2024, 9, 4));
    assertThat(meeting(letter).committee().flatMap(CommitteeReference::name)).contains("LMU Nord");
    assertThat(MedText.read(letter).value().preamble().plainText())
        .isEqualTo("Den 12. august 2024\nMed venlig hilsen\nIda Holm, formand for LMU");
  }

  @ParameterizedTest
  @CsvSource({
    "'3. maj 2024\nReferat af møde i LMU Nord', 2024-05-03",
    "'Dato: 3. maj 2024\nReferat af møde i LMU Nord\n10. maj 2024', 2024-05-03",
    "'3. maj 2024\nReferat af møde i LMU Nord den 2. maj 2024', 2024-05-02",
    "'Referat\n3. maj 2024\n10. maj 2024', 2024-05-03",
  })
  void takesTheFirstDayElsewhere(String head, LocalDate date) {
    assertThat(meeting(head + "\n\n1. Budget (5 min.)").date()).contains(date);
  }

  @Test
  void readsNoPlaceInARowOfATable() {
    String head = "Referat\nLMU Nord\n3. maj 2024\n";

    assertThat(meeting(head + "i Kantinen\n\n1. Budget (5 min.)").places())
        .containsExactly("Kantinen");
    assertThat(meeting(head + "i 1. kvartal         er der\n\n1. Budget (5 min.)").places())
        .isEmpty();
  }

  @Test
  void readsWhoWritesBelowTheItemsToo() {
    assertThat(meeting("1. Budget (5 min.)\nJa.\nIda Holm deltog som referent.").minuteTaker())
        .contains("Ida Holm");
  }

  @Test
  void readsTheHeadOfAMail() {
    String mail =
        """
        Fra: Ida Holm
        Sendt: 3. marts 2025 08:14
        Til: Alle i LMU
        Emne: Dagsorden til LMU-møde torsdag den 13. marts 2025 kl. 9
        """;
    Meeting meeting = meeting(mail);

    assertThat(meeting.date()).contains(LocalDate.of(2025, 3, 13));
    assertThat(meeting.distribution()).containsExactly("Alle i LMU");
    assertThat(meeting.committee().flatMap(CommitteeReference::name)).contains("LMU");
    assertThat(MedText.read(mail).value().preamble().plainText())
        .contains("Fra: Ida Holm", "Sendt: 3. marts 2025 08:14");
  }

  @Test
  void namesAnEmployer() {
    assertThat(meeting("Sund Havn I/S\nReferat\nUdvalg: LMU").organisation())
        .contains("Sund Havn I/S");
  }
}
