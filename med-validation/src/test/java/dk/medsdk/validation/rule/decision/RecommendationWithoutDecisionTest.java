package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.AgendaItemBuilder;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationWithoutDecisionTest {

  private static final Decision TOLD_ONLY =
      Decision.builder().narrative(RichText.ofParagraphs("Planen blev vist frem.")).build();

  private final RecommendationWithoutDecision rule = new RecommendationWithoutDecision();

  @Test
  void saysThatNoPointIsAnswered() {
    List<Finding> found =
        check(
            rule,
            recommended(
                "3", TOLD_ONLY, "godkender planen", "vælger en formand", "nedsætter en gruppe"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 3: indstillingens 3 punkter er ikke besvaret af nogen beslutning: punkt 1, 2 og 3"
                + " (\"godkender planen\", \"vælger en formand\", \"nedsætter en gruppe\")");
    assertThat(english(found))
        .containsExactly(
            "Item 3: the recommendation's 3 points are not answered by any decision: no. 1, 2 and 3"
                + " (\"godkender planen\", \"vælger en formand\", \"nedsætter en gruppe\")");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(0).child("recommendation"));
    assertThat(relatedOf(found.get(0))).containsExactly(point(0), point(1), point(2));
  }

  @Test
  void saysWhichOfThePointsAreNotAnswered() {
    List<Finding> found =
        check(
            rule,
            recommended(
                "14", resolved("godkende planen"), "vælger en formand", "godkender planen"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 14: 1 af indstillingens 2 punkter er ikke besvaret af nogen beslutning: punkt 1"
                + " (\"vælger en formand\")");
    assertThat(english(found))
        .containsExactly(
            "Item 14: 1 of the recommendation's 2 points is not answered by any decision: no. 1"
                + " (\"vælger en formand\")");
    assertThat(relatedOf(found.get(0))).containsExactly(point(0));
  }

  @Test
  void saysOnePointInTheSingularAndMoreThanOneInThePlural() {
    assertThat(danish(check(rule, recommended("1", TOLD_ONLY, "godkender planen"))))
        .containsExactly("Punkt 1: indstillingens punkt er ikke besvaret af nogen beslutning");
    assertThat(english(check(rule, recommended("1", TOLD_ONLY, "godkender planen"))))
        .containsExactly("Item 1: the recommendation's point is not answered by any decision");
    assertThat(
            english(
                check(
                    rule,
                    recommended(
                        "1",
                        resolved("godkende planen"),
                        "godkender planen",
                        "vælger en formand",
                        "nedsætter en gruppe"))))
        .containsExactly(
            "Item 1: 2 of the recommendation's 3 points are not answered by any decision: no. 2 and"
                + " 3 (\"vælger en formand\", \"nedsætter en gruppe\")");
  }

  @Test
  void quotesNoMoreThanTheBeginningOfTheFirstPoints() {
    String[] points =
        Collections.nCopies(9, "vælger en " + "meget ".repeat(9) + "x").toArray(String[]::new);

    assertThat(danish(check(rule, recommended("1", TOLD_ONLY, points))))
        .singleElement()
        .asString()
        .contains("punkt 1, 2, 3, 4, 5, 6 … (\"vælger en meget meget meget meget meget…\", ")
        .endsWith("…\" …)");
  }

  @Test
  void settlesNothingElseByAnAnswerToOnePointThatPrintsItsOutcome() {
    Decision noted =
        Decision.builder()
            .addResolution(
                Resolution.builder()
                    .text("tage opgørelsen over fravær til efterretning")
                    .outcome(Outcome.NOTED)
                    .build())
            .build();

    assertThat(
            check(
                rule,
                recommended(
                    "2",
                    noted,
                    "tager opgørelsen over fravær til efterretning",
                    "godkender planen")))
        .hasSize(1);
  }

  @Test
  void takesOneWordOfApprovalForAnAnswerToAll() {
    String[] points = {"godkender planen", "vælger en formand"};

    assertThat(check(rule, recommended("1", resolved("Godkendt."), points))).isEmpty();
    assertThat(check(rule, recommended("1", resolved("Planen godkendt"), points))).hasSize(1);
    assertThat(check(rule, recommended("1", resolved("Drøftet."), points))).hasSize(1);
  }

  @Test
  void takesOneWordOfApprovalForNoMoreThanTheAuthorSays() {
    Decision ofTheFirst =
        Decision.builder()
            .addResolution(Resolution.builder().text("Godkendt.").addAnswer(0).build())
            .build();

    assertThat(check(rule, recommended("1", ofTheFirst, "godkender planen", "vælger en formand")))
        .hasSize(1);
  }

  @Test
  void takesBareWordsWithAnOutcomeForAnAnswerToAll() {
    String[] points = {"tager opgørelsen til efterretning", "godkender planen"};

    assertThat(check(rule, recommended("1", noted("Taget til efterretning"), points))).isEmpty();
    assertThat(check(rule, recommended("1", noted("Den er taget til efterretning"), points)))
        .hasSize(1);
  }

  @Test
  void findsARecommendationWithoutAnyDecision() {
    AgendaItem open = recommendation("1", "godkender planen").build();

    assertThat(check(rule, open)).hasSize(1);
  }

  @Test
  void findsSubItemsToo() {
    AgendaItem sub = recommended("1a", TOLD_ONLY, "godkender planen");

    assertThat(check(rule, item("1", "Hele").addItem(sub).build()))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(0).child("recommendation"));
  }

  @Test
  void leavesAnsweredRecommendationsAlone() {
    assertThat(
            check(
                rule,
                recommended(
                    "1",
                    resolved("godkende planen", "tage orienteringen til efterretning"),
                    "tager orienteringen til efterretning",
                    "godkender planen"),
                recommended("2", resolved("Skuret flyttes"), "drøfter skurets placering")))
        .isEmpty();
  }

  @Test
  void leavesItemsWithoutRecommendationOrWithoutPointsAlone() {
    assertThat(
            check(
                rule,
                item("1", "Budget").decision(TOLD_ONLY).build(),
                item("2", "Parkering").recommendation(Recommendation.builder().build()).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = "CHANGED", mode = EnumSource.Mode.EXCLUDE)
  void leavesItemsThatOneOutcomeSettlesAlone(Outcome outcome) {
    assertThat(
            check(
                rule, recommended("1", outcome(outcome), "godkender planen", "vælger en formand")))
        .isEmpty();
  }

  @Test
  void doesNotTakeAChangeForTheAnswerToEverything() {
    assertThat(check(rule, recommended("1", outcome(Outcome.CHANGED), "godkender planen")))
        .hasSize(1);
  }

  @Test
  void takesAnOutcomeThatNamesItsPointForThatPointAlone() {
    Decision first = outcome(Outcome.DEFERRED, 0);

    assertThat(
            danish(check(rule, recommended("1", first, "godkender planen", "vælger en formand"))))
        .singleElement()
        .asString()
        .contains("1 af indstillingens 2 punkter");
  }

  @Test
  void looksAtDocumentsOfUnknownKindOnlyIfTheyHoldDecisions() {
    AgendaItem open = recommendation("1", "godkender planen").build();
    AgendaItem heading = item("2", "Budget").decision(Decision.builder().build()).build();
    AgendaItem decided = item("2", "Budget").decision(TOLD_ONLY).build();

    assertThat(check(rule, ofKind(DocumentKind.UNKNOWN, open, heading))).isEmpty();
    assertThat(check(rule, ofKind(DocumentKind.UNKNOWN, open, decided))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"AGENDA", "THEME_SUMMARY"})
  void leavesDocumentsThatDecideNothingAlone(DocumentKind kind) {
    assertThat(check(rule, ofKind(kind, recommended("1", TOLD_ONLY, "godkender planen"))))
        .isEmpty();
  }

  @Test
  void isAnErrorInAProfileThatSaysSo() {
    MeetingValidator strict =
        MeetingValidator.builder()
            .profile(Profile.GENERIC.withSeverity("RecommendationWithoutDecision", Severity.ERROR))
            .build();
    Report report =
        strict.validate(CheckInput.of(minutes(recommended("1", TOLD_ONLY, "godkender planen"))));

    assertThat(report.findings())
        .filteredOn(finding -> finding.id().equals("RecommendationWithoutDecision"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECT);
  }

  @Test
  @Timeout(20)
  void staysQuickOnManyItemsAndOnManyPoints() {
    AgendaItem open = recommended("1", TOLD_ONLY, "godkender planen");
    String[] points = Collections.nCopies(5_000, "godkender planen").toArray(String[]::new);
    String[] answers = Collections.nCopies(4_000, "godkende planen").toArray(String[]::new);

    assertThat(check(rule, Collections.nCopies(20_000, open).toArray(AgendaItem[]::new)))
        .hasSize(20_000);
    assertThat(danish(check(rule, recommended("1", resolved(answers), points))))
        .singleElement()
        .asString()
        .contains("1000 af indstillingens 5000 punkter");
  }

  private static MeetingDocument ofKind(DocumentKind kind, AgendaItem... items) {
    return minutes(items).toBuilder().kind(kind).build();
  }

  private static AgendaItem recommended(String number, Decision decision, String... points) {
    return recommendation(number, points).decision(decision).build();
  }

  private static AgendaItemBuilder recommendation(String number, String... points) {
    return item(number, "Planen")
        .recommendation(
            Recommendation.builder()
                .addressee("HMU")
                .addAllPoints(Stream.of(points).map(RecommendationPoint::of).toList())
                .build());
  }

  private static Decision resolved(String... resolutions) {
    return Decision.builder()
        .actor("HMU")
        .addAllResolutions(Stream.of(resolutions).map(Resolution::of).toList())
        .build();
  }

  private static Decision outcome(Outcome outcome, int... answers) {
    return Decision.builder()
        .addResolution(
            Resolution.builder()
                .text("Punktet er behandlet")
                .outcome(outcome)
                .addAnswers(answers)
                .build())
        .build();
  }

  private static ModelPath point(int index) {
    return ModelPath.ITEMS.child(0).child("recommendation").child("points").child(index);
  }

  private static List<ModelPath> relatedOf(Finding finding) {
    return finding.related().stream().map(RelatedPlace::path).toList();
  }

  private static Decision noted(String text) {
    return Decision.builder()
        .addResolution(Resolution.builder().text(text).outcome(Outcome.NOTED).build())
        .build();
  }
}
