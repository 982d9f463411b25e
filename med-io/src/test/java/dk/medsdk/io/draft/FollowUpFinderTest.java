package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
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
