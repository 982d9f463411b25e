package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ledelsen giver en status på HMU i december | HMU | december | Ledelsen",
        "Ledelsen giver en status på HMU mødet i maj | HMU | maj | Ledelsen",
        "Formandskabet beslutter, om sagen skal på HMU mødet i maj | HMU | maj | Formandskabet",
        "Punktet kommer op på HMU mødet i maj | HMU | maj | ''",
        "Rygepolitikken tages op på HMU mødet i maj | HMU | maj | ''",
        "genoptage punktet på LMU-mødet den 3. marts | LMU | 3. marts | ''",
        "Der gives en status til RMU i juni | RMU | juni | ''",
      })
  void findsTheCommitteeAndTheMonth(String text, String committee, String due, String owner) {
    FollowUp found = find(text).orElseThrow();

    assertThat(found.text()).isEqualTo(text);
    assertThat(found.committee().flatMap(CommitteeReference::name)).contains(committee);
    assertThat(found.due().map(PrintedDate::text)).contains(due);
    assertThat(found.owner().orElse("")).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource({
    "Punktet genoptages på næste møde, næste møde",
    "tage punktet op på det næste ordinære møde, det næste ordinære møde",
    "Ida Holm orienterer på kommende HMU-møde, kommende HMU-møde",
  })
  void findsTheNextMeeting(String text, String meeting) {
    assertThat(find(text).flatMap(FollowUp::dueMeeting)).contains(meeting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Krænkende handlinger tages op på HMU mødet i maj",
        "Nye muligheder vendes på HMU mødet i maj",
      })
  void takesNoNounForTheVerbOfAnOwner(String text) {
    assertThat(find(text).flatMap(FollowUp::owner)).isEmpty();
  }

  @Test
  void namesAnOwnerOfSeveralWords() {
    assertThat(find("Ida Holm orienterer på næste møde").flatMap(FollowUp::owner))
        .contains("Ida Holm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "godkende planen",
        "mødes på Torvet i maj",
        "holde næste møde i Fjordbyen",
        "sende planen til HMU i morgen"
      })
  void findsNothingElse(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm sender planen inden 1. maj 2026 | Ida Holm | 1. maj 2026",
        "Teknisk afdeling måler støjen i uge 46 | Teknisk afdeling | uge 46",
        "Karen taler med rengøringen. | Karen | ''",
        "sende udkastet i høring med frist 29. maj | '' | 29. maj",
      })
  void findsWhoDoesItAndByWhen(String text, String owner, String due) {
    FollowUp found = find(text).orElseThrow();

    assertThat(found.text()).isEqualTo(text);
    assertThat(found.owner().orElse("")).isEqualTo(owner);
    assertThat(found.due().map(PrintedDate::text).orElse("")).isEqualTo(due);
  }

  @Test
  void findsAMeetingOfAMonth() {
    FollowUp found = find("Ida Holm laver en plan til mødet i august.").orElseThrow();

    assertThat(found.dueMeeting()).contains("mødet i august");
    assertThat(found.committee()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "planen gælder fra den 8. juni",
        "formandskabet mødes hver tirsdag kl. 8.30",
        "LMU inddrages, hvis nogen klager",
        "ønskerne afleveres senest den 1. oktober",
        "godkende udkastet, som blev sendt inden 1. maj",
        "tage til efterretning, at vi sparer inden 1. maj"
      })
  void promisesNothing(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void readsLabelsBelowWhatWasDecided() {
    AgendaItem item =
        Documents.item(
            "Konklusion:\nIda viste ruterne. Køretiden sættes op.\n"
                + "Ansvarlig: Per Dam\nFrist: 1. april 2026\nDer var kage.");

    assertThat(item.followUps())
        .containsExactly(
            FollowUp.builder()
                .text("Køretiden sættes op.")
                .owner("Per Dam")
                .due(PrintedDate.of("1. april 2026", LocalDate.of(2026, 4, 1)))
                .build());
    Decision decision = item.decision().orElseThrow();
    assertThat(decision.resolutions())
        .extracting(Resolution::text)
        .containsExactly("Køretiden sættes op.");
    assertThat(decision.narrative().plainText()).isEqualTo("Ida viste ruterne.\nDer var kage.");
  }

  @Test
  void readsALabelWithItsTextOnTheNextLines() {
    AgendaItem item =
        Documents.item(
            "Beslutning\nHMU godkendte planen.\nOpfølgning:\n"
                + "- Ida Holm sender planen\n- Per Dam ringer rundt\nFrist: uge 12");

    assertThat(item.followUps())
        .extracting(FollowUp::text)
        .containsExactly("Ida Holm sender planen", "Per Dam ringer rundt");
    assertThat(item.followUps().get(1).due()).contains(PrintedDate.of("uge 12"));
  }

  @Test
  void joinsAWrappedFollowUp() {
    AgendaItem item =
        Documents.item(
            "Beslutning\nHMU godkendte planen.\nOpfølgning: Ida Holm sender\nplanen inden jul\n");

    assertThat(item.followUps())
        .extracting(FollowUp::text)
        .containsExactly("Ida Holm sender planen inden jul");
  }

  @Test
  void losesNoLabelThatBelongsToNothing() {
    AgendaItem item = Documents.item("Sagsfremstilling\nVi har en plan.\nFrist: uge 12");

    assertThat(item.followUps()).isEmpty();
    assertThat(item.caseStatement().plainText()).contains("Frist: uge 12");
  }

  @Test
  void readsFollowUpsOutOfResolutions() {
    String text =
        "1. Budget (5 min.)\nBeslutning\nHMU besluttede, at:\n- drøfte planen på næste møde\n";

    assertThat(Documents.printed(text, ModelPath.ITEMS.child(0).child("followUps").child(0)))
        .contains("drøfte planen på næste møde");
  }

  private static Optional<FollowUp> find(String text) {
    return FollowUpFinder.find(new Placed<>(text, SourceSpan.of(0, text.length())))
        .map(Placed::value);
  }
}
