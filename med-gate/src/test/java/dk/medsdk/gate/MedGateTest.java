package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedGateTest {

  /** {@code printf 'Dagsorden\n' | sha256sum}. */
  private static final String HASH_OF_AGENDA =
      "41685683f65167bb2fad72267a0285cfc284ef331d29020ec67cadf9d0f1295d";

  @Test
  void rejectsADocumentWhoseItemsOverlap() {
    Report report = MedGate.standard().check(overlapping());

    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(report.findings()).extracting(Finding::id).contains("OverlappingTimeSlots");
  }

  @Test
  void namesTheReportAfterTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("møde.txt"), "Dagsorden\n");

    Report report = MedGate.standard().check(file);

    assertThat(report.name()).contains("møde.txt");
    assertThat(report.source()).contains(SourceText.of("Dagsorden\n"));
  }

  @Test
  void readsTheSameFromAStreamAndAText() throws IOException {
    byte[] bytes = "Dagsorden\n".getBytes(StandardCharsets.UTF_8);

    Report fromStream = MedGate.standard().check(new ByteArrayInputStream(bytes));

    Report fromText = MedGate.standard().checkText("Dagsorden\n");

    assertThat(fromStream.name()).isEmpty();
    assertThat(fromStream).isEqualTo(fromText.toBuilder().documentHash(HASH_OF_AGENDA).build());
    assertThat(fromText.documentHash()).isEmpty();
  }

  @Test
  void leavesWhatIsNoDocumentUndecided() throws IOException {
    byte[] pdf = "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII);

    Report report = MedGate.standard().check(new ByteArrayInputStream(pdf));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.findings()).extracting(Finding::id).containsExactly("PdfDamaged");
  }

  @Test
  void throwsOnlyWhereTheOutsideWorldFails(@TempDir Path folder) {
    assertThatThrownBy(() -> MedGate.standard().check(folder.resolve("mangler.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void checksAtTheGateThatIsAskedFor() {
    assertThat(MedGate.builder().gate(Gate.PUBLISHED).build().check(overlapping()).gate())
        .contains(Gate.PUBLISHED);
  }

  @Test
  void stopsDocumentsAtTheSeverityThatIsAskedFor() {
    MedGate strict = MedGate.builder().addRule(new AlwaysThere()).failOn(Severity.WARNING).build();
    MedGate lenient = MedGate.builder().addRule(new AlwaysThere()).build();

    assertThat(strict.check(empty()).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(lenient.check(empty()).verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void letsEverythingPassIfNothingShallFail() {
    assertThat(MedGate.builder().failOnNothing().build().check(overlapping()).verdict())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void followsTheProfile() {
    Profile profile = Profile.GENERIC.withSeverity("OverlappingTimeSlots", Severity.INFO);

    assertThat(MedGate.builder().profile(profile).build().check(overlapping()).findings())
        .filteredOn(finding -> finding.id().equals("OverlappingTimeSlots"))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void refusesARuleTwice() {
    MedGate.Builder builder = MedGate.builder().addRule(new AlwaysThere());

    assertThatThrownBy(() -> builder.addRule(new AlwaysThere()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AlwaysThere");
  }

  private static MeetingDocument empty() {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).build();
  }

  private static MeetingDocument overlapping() {
    Meeting meeting =
        Meeting.builder()
            .addItems(item("1", "09:00", "09:20"), item("2", "09:15", "09:30"))
            .build();
    return empty().toBuilder().meeting(meeting).build();
  }

  private static AgendaItem item(String number, String start, String end) {
    return AgendaItem.builder()
        .number(number)
        .title("Parkering")
        .slot(TimeSlot.of(LocalTime.parse(start), LocalTime.parse(end)))
        .build();
  }

  /** Finds one thing in every document. */
  @MedRule(
      severity = Severity.WARNING,
      authority = Authority.PRACTICE,
      reference = "Prøve",
      summary = @Words(da = "Altid", en = "Always"),
      message = @Words(da = "Altid", en = "Always"))
  private static final class AlwaysThere implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }
}
