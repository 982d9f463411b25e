package dk.medsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleDocumentTest {

  private static final MeetingDocument EMPTY =
      MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build();

  @Test
  void isListedByItsName() {
    assertThat(new SampleDocument("havnen", "rm-page", "", EMPTY, List.of())).hasToString("havnen");
  }

  @Test
  void keepsItsFindingsWhenTheCallersListChanges() {
    List<ExpectedFinding> findings = new ArrayList<>();
    findings.add(new ExpectedFinding("EmptyAttachmentsHeading", Severity.INFO, 3));
    SampleDocument sample = new SampleDocument("havnen", "rm-page", "", EMPTY, findings);

    findings.clear();

    assertThat(sample.expectedFindings()).hasSize(1);
  }

  @Test
  void hasNoFindingBeforeTheFirstLine() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new ExpectedFinding("EmptyAttachmentsHeading", Severity.INFO, 0))
        .withMessage("Lines count from 1, so there is no line 0");
  }

  @Test
  void saysWhichTextIsMissing() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> SampleText.read("rm-page", "havnen"))
        .withMessage("There is no sample rm-page/havnen.txt");
  }
}
