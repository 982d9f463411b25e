package dk.medsdk.validation;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.slot;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingCatalogue;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.suppression.SuppressedFinding;
import dk.medsdk.validation.suppression.SuppressedPlace;
import dk.medsdk.validation.suppression.Suppression;
import dk.medsdk.validation.suppression.SuppressionReading;
import dk.medsdk.validation.suppression.Suppressions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressedFindingsTest {

  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final String REVERSED = "TimeSlotEndsBeforeStart";
  private static final Suppression OF_ITEM_2 = at("/meeting/items/1", REVERSED);

  @Test
  void doesNotCountWhatIsSuppressedButKeepsIt() {
    Report all = on(LAST).validate(reversed(2));
    Report report = on(LAST, OF_ITEM_2).validate(reversed(2));

    assertThat(report.findings()).containsExactly(all.findings().get(0));
    assertThat(report.suppressed())
        .containsExactly(new SuppressedFinding(all.findings().get(1), OF_ITEM_2));
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.rulesRun()).isEqualTo(all.rulesRun());
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(on(LAST, at("", REVERSED)).validate(reversed(2)).verdict())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void suppressesNoOtherRuleAndNoOtherPlace() {
    assertThat(on(LAST, at("/meeting/items/1", "RepeatedItemNumber")).validate(reversed(2)))
        .isEqualTo(on(LAST).validate(reversed(2)));
    assertThat(on(LAST, at("/meeting/items/1", REVERSED)).validate(reversed(12)).suppressed())
        .extracting(suppressed -> suppressed.finding().path().pointer())
        .containsExactly("/meeting/items/1/slot");
  }

  @Test
  void countsAgainWhenTheLastDayIsOver() {
    assertThat(on(LAST, OF_ITEM_2).validate(reversed(2)).suppressed()).hasSize(1);
    assertThat(on(LAST.plusDays(1), OF_ITEM_2).validate(reversed(2)).suppressed()).isEmpty();
  }

  @Test
  void suppressesInTheFileThatIsNamedOnly() {
    MeetingValidator validator = on(LAST, OF_ITEM_2.in("referat.txt"));

    assertThat(validator.validate(reversed(2).named("referat.txt")).suppressed()).hasSize(1);
    assertThat(validator.validate(reversed(2).named("referat.txt")).name()).contains("referat.txt");
    assertThat(validator.validate(reversed(2).named("dagsorden.txt")).suppressed()).isEmpty();
    assertThat(validator.validate(reversed(2)).suppressed()).isEmpty();
  }

  @Test
  void suppressesWhereTheWordsArePrinted() {
    assertThat(printed("Punkt 2 (kl. 09.20-09.00)").suppressed()).hasSize(1);
    assertThat(printed("kl. 09.20-09.00").suppressed()).hasSize(2);
    assertThat(printed("Punkt 2 (kl. 09.20-09.00) Punkt 3").suppressed()).isEmpty();
    assertThat(printed("Referat").suppressed()).isEmpty();
    assertThat(on(LAST, where("Punkt 2", REVERSED)).validate(reversed(2)).suppressed()).isEmpty();
  }

  @Test
  void suppressesACprNumberByItsDigitsAndByTheDotsOfAReport() {
    SourceText text = SourceText.of("1. Klage\nHun (070761-4285) klager.\nHan (010190-1235) med.");
    CheckInput input =
        CheckInput.of(
            MeetingDocument.builder().kind(DocumentKind.MINUTES).build(),
            text,
            SourceMap.EMPTY,
            List.of());

    for (String quoted : List.of("Hun (070761-4285)", "Hun (······-····)")) {
      Report report = on(LAST, where(quoted, "CprNumberInText")).validate(input);

      assertThat(report.suppressed()).hasSize(1);
      assertThat(report.findings()).extracting(Finding::id).containsOnlyOnce("CprNumberInText");
      assertThat(report.suppressed().toString()).doesNotContain("4285");
    }
    assertThat(on(LAST, where("Hun (070761-4286)", "CprNumberInText")).validate(input).suppressed())
        .isEmpty();
  }

  @Test
  void neverSuppressesThatADocumentCouldNotBeRead() {
    FindingKind notText =
        FindingCatalogue.all().kinds().stream()
            .filter(kind -> kind.id().equals("ProfileNotYaml"))
            .findFirst()
            .orElseThrow();
    CheckInput unreadable =
        CheckInput.of(
            MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build(),
            SourceText.of(""),
            SourceMap.EMPTY,
            List.of(Finding.of(notText).build()));

    assertThat(on(LAST, at("", "ProfileNotYaml")).validate(unreadable).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void suppressesInAnOrganisation() {
    Committee one = Committee.builder().id(new CommitteeId("hmu")).build();
    OrganisationInput input =
        OrganisationInput.of(Organisation.builder().addCommittees(one, one).build(), LAST);
    Suppression found = at("", "RepeatedCommitteeId");

    assertThat(on(LAST, found).validate(input).suppressed()).isNotEmpty();
    assertThat(on(LAST, found.in("a.json")).validate(input).suppressed()).isEmpty();
    assertThat(on(LAST, found.in("a.json")).validate(input.named("a.json")).suppressed())
        .isNotEmpty();
  }

  @Test
  void saysWhatIsOfNoUseAndWhatIsOver() {
    SuppressionReading read = Suppressions.read(written("/meeting/items/1", LAST.toString()));
    SuppressionReading elsewhere = Suppressions.read(written("/meeting/items/7", "2026-06-30"));

    assertThat(review(read, LAST).findings()).isEmpty();
    assertThat(review(elsewhere, LAST).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("SuppressionUnused");
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo("No finding of " + REVERSED + " is suppressed here: /meeting/items/7");
              assertThat(finding.span()).contains(SourceSpan.of(8, 8 + REVERSED.length()));
            });
    assertThat(review(read, LAST.plusDays(1)).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "The suppression of "
                + REVERSED
                + " expired on 2026-06-30, and what it suppressed counts again; its owner is os");
    assertThat(review(elsewhere, LAST).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(review(elsewhere, LAST).source()).contains(elsewhere.source());
  }

  @Test
  void callsNothingUnusedThatMayBeOfUseWhereNobodyLooked() {
    SuppressionReading other =
        Suppressions.read(written("/meeting/items/7", LAST + "\n  document: andet.txt"));
    SuppressionUse use = new SuppressionUse();
    use.add(on(LAST).validate(reversed(2).named("referat.txt")));

    assertThat(use.findings(other, LAST)).isEmpty();
    use.add(on(LAST).validate(reversed(2).named("mappe/andet.txt")));
    assertThat(use.findings(other, LAST)).hasSize(1);
    use.addUnread();
    assertThat(use.findings(other, LAST)).isEmpty();
    assertThat(use.findings(other, LAST.plusDays(1))).hasSize(1);
  }

  @Test
  void givesEqualReportsToManyThreads() {
    MeetingValidator shared = on(LAST, OF_ITEM_2);
    Report expected = shared.validate(reversed(20));

    assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> shared.validate(reversed(20))))
        .hasSize(400)
        .containsOnly(expected);
  }

  private static Report review(SuppressionReading read, LocalDate day) {
    MeetingValidator validator = on(day, read.suppressions().all().toArray(Suppression[]::new));
    SuppressionUse use = new SuppressionUse();
    use.add(validator.validate(reversed(2)));
    return validator.review(read, use);
  }

  private static String written(String path, String until) {
    return "- rule: "
        + REVERSED
        + "\n  path: "
        + path
        + "\n  reason: x\n  owner: os\n  until: "
        + until;
  }

  private static Report printed(String quoted) {
    String text = "Referat\nPunkt 1 (kl. 09.20-09.00)\nPunkt\u00a02 (kl.  09.20-09.00)\nPunkt 3\n";
    int second = text.indexOf("Punkt\u00a0");
    SourceMap map =
        SourceMap.builder()
            .put(ModelPath.ITEMS.child(0).child("slot"), SourceSpan.of(17, 20))
            .put(ModelPath.ITEMS.child(1).child("slot"), SourceSpan.of(second + 9, second + 12))
            .build();
    CheckInput input = CheckInput.of(reversed(2).document(), SourceText.of(text), map, List.of());
    return on(LAST, where(quoted, REVERSED)).validate(input);
  }

  private static Suppression at(String pointer, String rule) {
    SuppressedPlace place = SuppressedPlace.at(new ModelPath(pointer));
    return Suppression.of(rule, place, "Besvares i juni", "MED-sekretariatet", LAST);
  }

  private static Suppression where(String words, String rule) {
    return Suppression.of(rule, SuppressedPlace.where(words), "Vides", "Sekretariatet", LAST);
  }

  private static MeetingValidator on(LocalDate day, Suppression... suppressions) {
    return MeetingValidator.builder()
        .suppressions(Suppressions.of(List.of(suppressions)))
        .clock(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
        .build();
  }

  private static CheckInput reversed(int items) {
    AgendaItem[] reversed =
        IntStream.rangeClosed(1, items)
            .mapToObj(i -> item("" + i, "Punkt " + i).slot(slot("09:20", "09:00")).build())
            .toArray(AgendaItem[]::new);
    return CheckInput.of(
        MeetingDocument.builder()
            .kind(DocumentKind.AGENDA)
            .meeting(Meeting.builder().date(LocalDate.of(2026, 3, 12)).addItems(reversed).build())
            .build());
  }
}
