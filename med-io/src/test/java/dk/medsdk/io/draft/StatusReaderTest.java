package dk.medsdk.io.draft;

import static dk.medsdk.model.meeting.DocumentStatus.APPROVED;
import static dk.medsdk.model.meeting.DocumentStatus.APPROVED_BY_CHAIRS;
import static dk.medsdk.model.meeting.DocumentStatus.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.model.meeting.StatusChangeBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Udkast, DRAFT",
    "- Udkast -, DRAFT",
    "Godkendt den 6. november 2023, APPROVED",
    "Referatet er godkendt af formandskabet den 7. oktober 2024, APPROVED_BY_CHAIRS",
    "Udsendt den 3. maj 2024, SENT",
    "Offentliggjort den 3. maj 2024, PUBLISHED",
    "Referat godkendt den 6. november 2023, APPROVED",
  })
  void readsTheStatus(String line, DocumentStatus status) {
    assertThat(head(line).status()).contains(status);
  }

  @Test
  void tellsWhenAndByWhom() {
    assertThat(head("Godkendt af Ida Holm den 3. maj 2024").statusHistory())
        .containsExactly(change(APPROVED).by("Ida Holm").build());
  }

  @Test
  void takesTheDayOfAnApprovalForNoDayOfTheMeeting() {
    MeetingDocument read =
        head(
            "Referat af møde i LMU Nord\nfredag den 3. maj 2024\nReferat godkendt den 9. maj 2024");

    assertThat(read.meeting().orElseThrow().date()).contains(LocalDate.of(2024, 5, 3));
    assertThat(read.statusHistory()).hasSize(1);
  }

  @Test
  void readsOneStatusAfterTheOther() {
    MeetingDocument read = head("Status: Udkast 2024-05-03 (Ida Holm), godkendt 3. maj 2024 (LMU)");

    assertThat(read.status()).contains(APPROVED);
    assertThat(read.statusHistory())
        .containsExactly(change(DRAFT).by("Ida Holm").build(), change(APPROVED).by("LMU").build());
    assertThat(read.preamble().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Status: Udkast, som Ida Holm retter den 3. maj 2024",
        "Status: Udkast 3. maj 2024, og kaffe (LMU)",
        "Status: i gang, godkendt 3. maj 2024",
      })
  void takesAListOfOtherThingsForNoHistory(String line) {
    assertThat(head(line).statusHistory()).isEmpty();
    assertThat(head(line).preamble().isEmpty()).isFalse();
  }

  @Test
  void namesTheChairsOnlyInTheStatus() {
    assertThat(head("Godkendt af formandskabet den 3. maj 2024").statusHistory())
        .containsExactly(change(APPROVED_BY_CHAIRS).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Godkendt.", "Udkastet blev rost", "Godkendelse af dagsorden"})
  void takesOtherLinesForNone(String line) {
    assertThat(head(line).status()).isEmpty();
  }

  private static StatusChangeBuilder change(DocumentStatus status) {
    return StatusChange.builder().status(status).date(LocalDate.of(2024, 5, 3));
  }

  private static MeetingDocument head(String line) {
    return MedText.read("Udvalg: LMU\n" + line).value();
  }
}
