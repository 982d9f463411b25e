package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static dk.medsdk.io.draft.Documents.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {

  private static final String PAGE =
      """
      - Udvalg: HMU Kysthospitalet
      - Mødedato: 12. marts, 2026 kl. 09:00
      - Mødested: Mødelokale 2, Fjordbyen
      """;

  @Test
  void readsTheHeadOfAPage() {
    Meeting meeting = meeting(PAGE);

    assertThat(meeting.committee().flatMap(CommitteeReference::name))
        .contains("HMU Kysthospitalet");
    assertThat(meeting.committee().flatMap(CommitteeReference::level)).contains("HMU");
    assertThat(meeting.date()).contains(LocalDate.of(2026, 3, 12));
    assertThat(meeting.start()).contains(LocalTime.of(9, 0));
    assertThat(meeting.end()).isEmpty();
    assertThat(meeting.places()).containsExactly("Mødelokale 2, Fjordbyen");
  }

  @Test
  void tellsWhereEveryFieldStands() {
    assertThat(printed(PAGE, ModelPath.MEETING.child("committee"))).contains("HMU Kysthospitalet");
    assertThat(printed(PAGE, ModelPath.MEETING.child("date"))).contains("12. marts, 2026");
    assertThat(printed(PAGE, ModelPath.MEETING.child("start"))).contains("kl. 09:00");
    assertThat(printed(PAGE, ModelPath.MEETING.child("places")))
        .contains("Mødelokale 2, Fjordbyen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dato: 12.03.2026",
        "Dato: 12. marts 2026",
        "Dato:\n12. marts 2026",
        "torsdag den 12. marts 2026",
        "12-03-2026",
        "Dato: 2026-03-12",
        "Referat af LMU-møde den 12. marts 2026"
      })
  void readsDatesInManyForms(String head) {
    assertThat(meeting(head).date()).contains(LocalDate.of(2026, 3, 12));
  }

  @Test
  void readsAMeetingOfTwoDays() {
    Meeting meeting = meeting("Mødedato: den 18.-19. september 2026");

    assertThat(meeting.date()).contains(LocalDate.of(2026, 9, 18));
    assertThat(meeting.lastDate()).contains(LocalDate.of(2026, 9, 19));
  }

  @ParameterizedTest
  @CsvSource({
    "Tidspunkt: Kl. 13:00, 13:00,",
    "Tid: 13.00-15.30, 13:00, 15:30",
    "Mødetid: kl. 13 - 15, 13:00, 15:00",
    "Dato: 12.03.2026 10:00, 10:00,",
    "Referat LMU den 17.04 fra kl. 9.30-11.15, 09:30, 11:15",
  })
  void readsTheTime(String head, LocalTime start, LocalTime end) {
    Meeting meeting = meeting("Udvalg: LMU\n" + head);

    assertThat(meeting.start()).contains(start);
    assertThat(meeting.end().orElse(null)).isEqualTo(end);
  }

  @Test
  void inventsNoYear() {
    assertThat(meeting("Referat LMU den 15.03 kl. 10").date()).isEmpty();
  }

  @Test
  void readsTheOtherLabels() {
    Meeting meeting =
        meeting(
            """
            Forvaltning: Drift
            Møde vedr.: LMU Fjordbyen
            Sendes til: Alle i Drift
            Mødeleder: Ida Holm
            Referent: Eva Lund
            Sagsnr.: 26-118
            Næste møde: 3. december
            """);

    assertThat(meeting.organisation()).contains("Drift");
    assertThat(meeting.distribution()).containsExactly("Alle i Drift");
    assertThat(meeting.chairedBy()).contains("Ida Holm");
    assertThat(meeting.minuteTaker()).contains("Eva Lund");
    assertThat(meeting.caseNumber()).contains("26-118");
    assertThat(meeting.nextMeeting()).contains(PrintedDate.of("3. december"));
  }

  @Test
  void keepsTheFirstOfTwoValues() {
    assertThat(meeting("Dato: 12.03.2026\nDato: 13.03.2026").date())
        .contains(LocalDate.of(2026, 3, 12));
    assertThat(meeting("Referent: Eva Lund\nReferent: Bo Vang").minuteTaker()).contains("Eva Lund");
  }

  @Test
  void takesADateInASentenceForNoMeetingDate() {
    assertThat(
            MedText.read("Vi talte om den plan, som blev vedtaget den 3. maj 2021, og om ferien.")
                .value()
                .meeting())
        .isEmpty();
  }

  @Test
  void takesTheCommitteeFromTheHeadlineWhereNoLabelNamesIt() {
    assertThat(meeting("Referat af LAMU-møde den 1. maj 2026").committee())
        .flatMap(CommitteeReference::name)
        .contains("LAMU");
    assertThat(meeting("Referat af LAMU-møde den 1. maj 2026\nUdvalg: LMU Drift").committee())
        .flatMap(CommitteeReference::name)
        .contains("LMU Drift");
  }

  @Test
  void readsTheHeadOfAClassicPage() {
    Meeting meeting =
        meeting(
            """
            Referat
            til
            mødet i HMU Kysthospitalet
            den 6. november 2026 kl. 12:00
            i Mødelokale 2, Fjordbyen
            """);

    assertThat(meeting.committee().flatMap(CommitteeReference::name))
        .contains("HMU Kysthospitalet");
    assertThat(meeting.date()).contains(LocalDate.of(2026, 11, 6));
    assertThat(meeting.start()).contains(LocalTime.of(12, 0));
    assertThat(meeting.places()).containsExactly("Mødelokale 2, Fjordbyen");
  }

  @ParameterizedTest
  @CsvSource({"Referat, MINUTES", "HMU - Dagsorden, AGENDA", "Udvalg: HMU, UNKNOWN"})
  void readsWhatTheDocumentIs(String head, DocumentKind kind) {
    assertThat(MedText.read(head).value().kind()).isEqualTo(kind);
  }
}
