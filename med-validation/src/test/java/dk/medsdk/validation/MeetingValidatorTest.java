package dk.medsdk.validation;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.AtGate;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingValidatorTest {

  private static final MeetingDocument SOUND = complete(decided("1", "09:00", "09:20"));

  private static final MeetingDocument OVERLAPPING =
      complete(decided("1", "09:00", "09:20"), decided("2", "09:10", "09:30"));

  private static final MeetingDocument UNDECIDED_ITEM =
      complete(decided("1", "09:00", "09:20"), item("2", "Parkering").build());

  @Test
  void acceptsASoundDocumentAndSaysWhichRulesRan() {
    Report report = MeetingValidator.standard().validate(CheckInput.of(SOUND));

    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(report.rulesRun()).isSorted().contains("OverlappingTimeSlots", "RepeatedItemNumber");
    assertThat(report.rulesRun())
        .doesNotContainAnyElementsOf(
            report.rulesNotRun().stream().map(RuleNotRun::ruleId).toList());
    assertThat(report.rulesRun().size() + report.rulesNotRun().size())
        .isEqualTo(
            RuleCatalogue.rules().stream().filter(rule -> rule instanceof DocumentRule).count());
  }

  @Test
  void givesTheSameReportForTheSameInput() {
    MeetingValidator validator = MeetingValidator.standard();

    assertThat(validator.validate(CheckInput.of(OVERLAPPING)))
        .isEqualTo(validator.validate(CheckInput.of(OVERLAPPING)));
  }

  @Test
  void ordersFindingsAsTheirPlacesArePrinted() {
    SourceMap map =
        SourceMap.builder()
            .put(ModelPath.ITEMS.child(0), SourceSpan.of(40, 50))
            .put(ModelPath.ITEMS.child(1), SourceSpan.of(10, 20))
            .build();
    AgendaItem reversed = decided("1", "09:20", "09:00");
    CheckInput input =
        CheckInput.of(complete(reversed, reversed), SourceText.of("x".repeat(60)), map, List.of());

    assertThat(MeetingValidator.standard().validate(input).findings())
        .filteredOn(f -> f.id().equals("TimeSlotEndsBeforeStart"))
        .extracting(Finding::path)
        .containsExactly(
            ModelPath.ITEMS.child(1).child("slot"), ModelPath.ITEMS.child(0).child("slot"));
  }

  @Test
  void ordersFindingsByItemWhereNothingIsPrinted() {
    AgendaItem[] reversed =
        IntStream.range(0, 12)
            .mapToObj(i -> decided("" + i, "09:20", "09:00"))
            .toArray(AgendaItem[]::new);

    assertThat(MeetingValidator.standard().validate(CheckInput.of(complete(reversed))).findings())
        .extracting(Finding::path)
        .containsExactlyElementsOf(
            IntStream.range(0, 12).mapToObj(i -> ModelPath.ITEMS.child(i).child("slot")).toList());
  }

  @Test
  void reportsWhatTheReaderFound() {
    Finding guessed = readerFinding(Severity.WARNING);
    Report report = MeetingValidator.standard().validate(read(SOUND, guessed));

    assertThat(report.findings()).containsExactly(guessed);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void cannotDecideOnAFileThatTheReaderCouldNotRead() {
    CheckInput unreadable = read(SOUND, readerFinding(Severity.ERROR));

    assertThat(MeetingValidator.standard().validate(unreadable).verdict())
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(MeetingValidator.builder().failOnNothing().build().validate(unreadable).verdict())
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(MeetingValidator.standard().validate(unreadable).rulesRun()).isEmpty();
  }

  @Test
  void rejectsWhereAProfileCallsAFindingOfTheReaderAnError() {
    MeetingValidator strict =
        MeetingValidator.builder()
            .profile(Profile.GENERIC.withSeverity("OddLine", Severity.ERROR))
            .build();

    assertThat(strict.validate(read(SOUND, readerFinding(Severity.WARNING))).verdict())
        .isEqualTo(Verdict.REJECT);
  }

  @Test
  void noticesARuleThatThrowsAndRunsTheOthers() {
    MeetingValidator validator = MeetingValidator.builder().addRule(new BrokenRule()).build();
    Report report = validator.validate(CheckInput.of(OVERLAPPING));

    assertThat(report.notices())
        .containsExactly(
            new ToolNotice("BrokenRule", "java.lang.IllegalStateException: out of order"));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.findings()).extracting(Finding::id).containsExactly("OverlappingTimeSlots");
    assertThat(report.rulesRun())
        .doesNotContain("BrokenRule")
        .containsExactlyElementsOf(
            MeetingValidator.standard().validate(CheckInput.of(OVERLAPPING)).rulesRun());
  }

  @Test
  void rejectsWhatIsAtLeastAsGraveAsFailOn() {
    CheckInput warned = CheckInput.of(UNDECIDED_ITEM);

    assertThat(MeetingValidator.standard().validate(CheckInput.of(OVERLAPPING)).verdict())
        .isEqualTo(Verdict.REJECT);
    assertThat(MeetingValidator.standard().validate(warned).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(failingOn(Severity.WARNING).validate(warned).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(failingOn(Severity.INFO).validate(warned).verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  void acceptsEveryReadableDocumentWhereNothingFails() {
    MeetingValidator lenient = MeetingValidator.builder().failOnNothing().build();
    Report report = lenient.validate(CheckInput.of(OVERLAPPING));

    assertThat(report.failOn()).isEmpty();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void givesARuleTheSeverityThatItHasAtTheGate() {
    MeetingValidator published =
        MeetingValidator.builder().addRule(new GateRule()).gate(Gate.PUBLISHED).build();
    MeetingValidator draft =
        MeetingValidator.builder().addRule(new GateRule()).gate(Gate.MINUTES_DRAFT).build();

    assertThat(published.validate(CheckInput.of(SOUND)).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(draft.validate(CheckInput.of(SOUND)).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(draft.validate(CheckInput.of(SOUND)).gate()).contains(Gate.MINUTES_DRAFT);
  }

  @Test
  void takesTheGateFromTheDocumentWhereNoneIsSaid() {
    MeetingValidator validator = MeetingValidator.builder().addRule(new GateRule()).build();
    MeetingDocument published = SOUND.toBuilder().status(DocumentStatus.PUBLISHED).build();
    MeetingDocument agenda = SOUND.toBuilder().kind(DocumentKind.AGENDA).build();

    assertThat(validator.validate(CheckInput.of(published)).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(validator.validate(CheckInput.of(SOUND)).gate()).contains(Gate.MINUTES);
    assertThat(validator.validate(CheckInput.of(agenda)).gate()).contains(Gate.AGENDA);
  }

  @Test
  void runsARuleOfTheUsersOwn() {
    MeetingValidator validator = MeetingValidator.builder().addRule(new GateRule()).build();
    Report report = validator.validate(CheckInput.of(SOUND));

    assertThat(report.findings()).extracting(Finding::id).containsExactly("GateRule");
    assertThat(report.rulesRun()).isSorted().contains("GateRule");
    assertThat(MeetingValidator.standard().validate(CheckInput.of(SOUND)).rulesRun())
        .doesNotContain("GateRule");
  }

  @Test
  void refusesTwoRulesWithOneId() {
    MeetingValidator.Builder builder = MeetingValidator.builder().addRule(new GateRule());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addRule(new GateRule()))
        .withMessage("there is a rule GateRule already");
  }

  @Test
  void refusesARuleThatDoesNotSayWhatItFinds() {
    MeetingValidator.Builder builder = MeetingValidator.builder();
    DocumentRule undeclared = (input, problems) -> problems.atDocument().report();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addRule(undeclared))
        .withMessageContaining("needs an @MedRule");
  }

  @Test
  void givesEqualReportsToManyThreads() throws Exception {
    MeetingValidator shared = MeetingValidator.standard();
    CheckInput input = CheckInput.of(OVERLAPPING);
    Report expected = shared.validate(input);
    Callable<List<Report>> hundredTimes =
        () -> IntStream.range(0, 100).mapToObj(i -> shared.validate(input)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Report>> reports : threads.invokeAll(Collections.nCopies(8, hundredTimes))) {
        assertThat(reports.get()).hasSize(100).containsOnly(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Minutes that lack nothing a rule may ask for, but what their items lack. */
  private static MeetingDocument complete(AgendaItem... items) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(
            Meeting.builder()
                .committee(CommitteeReference.builder().name("HMU Kysthospitalet").build())
                .date(LocalDate.of(2026, 3, 12))
                .start(LocalTime.of(9, 0))
                .addPlace("Mødelokale 2")
                .addItems(items)
                .build())
        .build();
  }

  private static MeetingValidator failingOn(Severity severity) {
    return MeetingValidator.builder().failOn(severity).build();
  }

  private static AgendaItem decided(String number, String start, String end) {
    Decision decision =
        Decision.builder()
            .narrative(RichText.ofParagraphs("Planen blev gennemgået."))
            .addResolution(Resolution.of("tage planen til efterretning"))
            .build();
    return item(number, "Punkt " + number).slot(slot(start, end)).decision(decision).build();
  }

  private static CheckInput read(MeetingDocument document, Finding readerFinding) {
    return CheckInput.of(
        document, SourceText.of("Referat"), SourceMap.EMPTY, List.of(readerFinding));
  }

  private static Finding readerFinding(Severity severity) {
    FindingKind kind =
        FindingKind.builder()
            .id("OddLine")
            .severity(severity)
            .basis(new Basis(Authority.READING, "Læsningen"))
            .summary(new BilingualText("Underlig linje", "Odd line"))
            .message(new BilingualText("Linjen er underlig", "The line is odd"))
            .build();
    return Finding.builder().kind(kind).severity(severity).build();
  }

  @MedRule(
      severity = Severity.ERROR,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Går i stykker", en = "Breaks"),
      message = @Words(da = "Går i stykker", en = "Breaks"))
  private static final class BrokenRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
      throw new IllegalStateException("out of order");
    }
  }

  @MedRule(
      severity = Severity.INFO,
      atGate = @AtGate(gate = Gate.PUBLISHED, severity = Severity.ERROR),
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Altid", en = "Always"),
      message = @Words(da = "Altid", en = "Always"))
  private static final class GateRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      problems.atDocument().report();
    }
  }
}
