package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.PrintedDate;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadValuesTest {

  @Test
  void readsTheLabelsOfAWrittenPage() {
    Meeting meeting =
        meeting(
            """
            - Udvalg: Udvalget
            - Niveau: Område-MED
            - Mødetype: Ekstraordinært møde
            - Indkaldt af: Formanden, Ida Holm
            - Anledning: Vand i kælderen. Og på taget.
            - Tidszone: Atlantic/Faroe
            """);

    assertThat(meeting.committee())
        .contains(CommitteeReference.builder().name("Udvalget").level("Område-MED").build());
    assertThat(meeting.kind()).contains(MeetingKind.EXTRAORDINARY);
    assertThat(meeting.calledBy()).contains("Formanden, Ida Holm");
    assertThat(meeting.reason()).contains("Vand i kælderen. Og på taget.");
    assertThat(meeting.zone()).isEqualTo(ZoneId.of("Atlantic/Faroe"));
  }

  @Test
  void knowsALevelWithoutAName() {
    assertThat(meeting("- Niveau: HMU").committee())
        .contains(CommitteeReference.builder().level("HMU").build());
  }

  @Test
  void keepsALabelInsideASentenceAsText() {
    MeetingDocument read =
        MedText.read("Udvalg: HMU\narbejdsplads: alle, der kører bil\nRef.: 22/1041").value();

    assertThat(read.meeting().flatMap(Meeting::organisation)).isEmpty();
    assertThat(read.meeting().flatMap(Meeting::minuteTaker)).isEmpty();
    assertThat(read.preamble().plainText())
        .isEqualTo("arbejdsplads: alle, der kører bil\nRef.: 22/1041");
  }

  @Test
  void keepsAZoneThatIsNoneAsText() {
    assertThat(MedText.read("- Udvalg: HMU\n- Tidszone: hjemme").value().preamble().plainText())
        .contains("Tidszone: hjemme");
  }

  @ParameterizedTest
  @CsvSource({
    "Ukendt, UNKNOWN",
    "Opsamling, THEME_SUMMARY",
    "Dagsorden, AGENDA",
    "Referat, MINUTES"
  })
  void readsTheKindOfTheDocument(String word, DocumentKind kind) {
    String page = "- Art: " + word + "\n1. Budget (5 min.)\nBeslutning\nGodkendt.";

    assertThat(MedText.read(page).value().kind()).isEqualTo(kind);
  }

  @Test
  void readsTheNextMeetingInWordsAndAsADay() {
    assertThat(meeting("- Næste møde: snarest").nextMeeting()).contains(PrintedDate.of("snarest"));
    assertThat(meeting("- Næste møde: midt i juni (04. juni, 2026)").nextMeeting())
        .contains(PrintedDate.of("midt i juni", LocalDate.of(2026, 6, 4)));
    assertThat(meeting("Næste møde: onsdag den 4. juni 2026 kl. 9").nextMeeting())
        .contains(PrintedDate.of("onsdag den 4. juni 2026", LocalDate.of(2026, 6, 4)));
  }

  @Test
  void takesAMeetingThatIsOnlyItsKindForNoCommittee() {
    Meeting meeting = meeting("Udvalg: MED-udvalg Havnen\nMøde: ordinært møde");

    assertThat(meeting.kind()).contains(MeetingKind.ORDINARY);
    assertThat(meeting.committee().flatMap(CommitteeReference::level)).contains("MED-udvalg");
  }

  @Test
  void keepsTheTitleOfWhoLeads() {
    assertThat(meeting("Mødeleder: Sundhedschef Ida Holm").chairedBy())
        .contains("Sundhedschef Ida Holm");
  }

  @Test
  void readsWhatIsAttachedToTheMeeting() {
    assertThat(meeting("- Udvalg: LMU\nBilag til mødet\n- Bilag 1 – Plan\n- Bilag –").attachments())
        .hasSize(2)
        .last()
        .satisfies(attachment -> assertThat(attachment.title()).isEmpty());
    assertThat(meeting("1. Budget (5 min.)\nJa.\nBilag til mødet\nBilag 1: Plan").attachments())
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.title()).contains("Plan"));
  }
}
