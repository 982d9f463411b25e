package dk.medsdk.validation.rule.lifecycle;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftPublishedTest {

  private final DraftPublished rule = new DraftPublished();

  @Test
  void findsTheStatusOfADraft() {
    List<Finding> found = check(rule, minutes().toBuilder().status(DocumentStatus.DRAFT).build());

    assertThat(danish(found))
        .containsExactly("Dokumentet skal offentliggøres, men der står \"Udkast\" på det");
    assertThat(english(found))
        .containsExactly("The document is about to be published, but it says \"Udkast\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("status"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Foreløbigt referat", "UDKAST TIL REFERAT", "U D K A S T", "Referat (udkast)"})
  void findsATitleThatSaysIt(String title) {
    PrintedMinutes minutes = PrintedMinutes.of("Region Havjylland", "  " + title + " af møde");
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found)).singleElement().asString().contains("\"" + title + "\"");
    assertThat(found.get(0).span()).contains(minutes.spanOf(title));
  }

  @Test
  void findsNothingInFinishedDocuments() {
    assertThat(check(rule, minutes())).isEmpty();
    assertThat(check(rule, minutes().toBuilder().status(DocumentStatus.APPROVED).build()))
        .isEmpty();
    assertThat(check(rule, PrintedMinutes.of("Referat", "1. Udkast til ny politik").input()))
        .isEmpty();
    assertThat(check(rule, PrintedMinutes.of("\n".repeat(20) + "Foreløbigt referat").input()))
        .isEmpty();
  }

  @Test
  void runsOnlyWhereADocumentIsPublished() {
    MeetingDocument draft = minutes().toBuilder().status(DocumentStatus.DRAFT).build();

    assertThat(MeetingValidator.standard().validate(CheckInput.of(draft)).findings())
        .extracting(Finding::id)
        .doesNotContain("DraftPublished");
  }
}
