package dk.medsdk.validation;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.suppression.SuppressedPlace;
import dk.medsdk.validation.suppression.Suppression;
import dk.medsdk.validation.suppression.Suppressions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FindingsLeftOutTest {

  private static final int MOST = RuleRun.MOST_FINDINGS;
  private static final String LEFT_OUT = "FindingsLeftOut";

  @Test
  void showsAsManyAsThereMayBe() {
    Report report = MeetingValidator.standard().validate(overlapping(MOST + 1));

    assertThat(report.findings()).extracting(Finding::id).containsOnly("OverlappingTimeSlots");
    assertThat(report.findings()).hasSize(MOST);
  }

  @Test
  void countsTheOthersInOneFindingAtTheEnd() {
    Report report = MeetingValidator.standard().validate(overlapping(MOST + 8));

    assertThat(report.findings()).hasSize(MOST + 1);
    Finding last = report.findings().get(MOST);
    assertThat(last.id()).isEqualTo(LEFT_OUT);
    assertThat(last.severity()).isEqualTo(Severity.ERROR);
    assertThat(last.path()).isEqualTo(ModelPath.ROOT);
    assertThat(last.message(Locale.ENGLISH))
        .isEqualTo(
            "7 more findings of OverlappingTimeSlots are not shown; put the first ones right, and"
                + " check again");
    assertThat(last.message(Locale.forLanguageTag("da")))
        .startsWith("7 fund mere af OverlappingTimeSlots er ikke vist");
    assertThat(MeetingValidator.standard().validate(overlapping(MOST + 8))).isEqualTo(report);
  }

  @Test
  @Timeout(60)
  void keepsTheReportOfAHugeDocumentShort() {
    Report report = MeetingValidator.standard().validate(overlapping(50_000));

    Map<String, Long> counts =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::id, Collectors.counting()));
    assertThat(counts).containsEntry("OverlappingTimeSlots", (long) MOST);
    assertThat(counts.values()).allMatch(count -> count <= MOST);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void stopsADocumentForAnErrorThatIsNotShown() {
    Report report = with(Profile.GENERIC).validate(overlapping(1));

    assertThat(report.findings()).filteredOn(f -> f.severity() == Severity.ERROR).hasSize(1);
    assertThat(report.findings()).extracting(Finding::id).contains(LEFT_OUT);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void isAsGraveAsTheProfileCallsWhatIsNotShown() {
    Report report =
        with(Profile.GENERIC.withSeverity("Flood", Severity.WARNING)).validate(overlapping(1));

    assertThat(report.findings())
        .filteredOn(finding -> finding.id().equals(LEFT_OUT))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void leavesOutWhatAReaderFindsToo() {
    Finding odd = readerFinding("OddLine");
    List<Finding> many =
        IntStream.range(0, 3 * MOST)
            .mapToObj(i -> i == MOST ? readerFinding("OddPage") : odd)
            .toList();
    CheckInput input =
        CheckInput.of(overlapping(1).document(), SourceText.of("x"), SourceMap.EMPTY, many);

    Report report = MeetingValidator.standard().validate(input);

    assertThat(report.findings()).hasSize(MOST + 2);
    assertThat(report.findings()).extracting(Finding::id).contains("OddPage");
    assertThat(report.findings())
        .filteredOn(finding -> finding.id().equals(LEFT_OUT))
        .extracting(finding -> finding.arguments().get("count"))
        .containsExactly("" + (2 * MOST - 1));
  }

  @Test
  void cannotBeSuppressed() {
    SuppressedPlace anywhere = SuppressedPlace.at(ModelPath.ROOT);
    Suppressions both =
        Suppressions.of(
            List.of(
                Suppression.of(LEFT_OUT, anywhere, "x", "y", LocalDate.MAX),
                Suppression.of("OverlappingTimeSlots", anywhere, "x", "y", LocalDate.MAX)));
    Report report =
        MeetingValidator.builder().suppressions(both).build().validate(overlapping(MOST + 8));

    assertThat(report.suppressed()).hasSize(MOST);
    assertThat(report.findings()).extracting(Finding::id).containsExactly(LEFT_OUT);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
  }

  private static MeetingValidator with(Profile profile) {
    return MeetingValidator.builder().profile(profile).addRule(new Flood()).build();
  }

  /** One item after the other that begins before the first has ended. */
  private static CheckInput overlapping(int count) {
    AgendaItem first = item("1", "Parkering").slot(slot("09:00", "09:30")).build();
    AgendaItem other = item("2", "Parkering").slot(slot("09:10", "09:40")).build();
    return CheckInput.of(
        MeetingDocument.builder()
            .kind(DocumentKind.AGENDA)
            .meeting(
                Meeting.builder()
                    .date(LocalDate.of(2026, 3, 12))
                    .items(
                        IntStream.range(0, count)
                            .mapToObj(
                                i ->
                                    (i == 0 ? first : other)
                                        .toBuilder().number("" + (i + 1)).build())
                            .toList())
                    .build())
            .build());
  }

  private static Finding readerFinding(String id) {
    BilingualText words = new BilingualText("Underlig", "Odd");
    return Finding.of(
            FindingKind.builder()
                .id(id)
                .severity(Severity.WARNING)
                .basis(new Basis(Authority.READING, "Læsningen"))
                .summary(words)
                .message(words)
                .build())
        .build();
  }

  @MedRule(
      severity = Severity.ERROR,
      authority = Authority.CONTRADICTION,
      reference = "Prøven selv",
      summary = @Words(da = "For mange", en = "Too many"),
      message = @Words(da = "For mange", en = "Too many"))
  private static final class Flood implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      Collections.nCopies(MOST + 3, Severity.INFO)
          .forEach(severity -> problems.atDocument().severity(severity).report());
      problems.atDocument().report();
      problems.atDocument().severity(Severity.INFO).report();
    }
  }
}
