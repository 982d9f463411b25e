package dk.medsdk.validation.rule.agenda;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecommendationBeyondPurposeTest {

  private final RecommendationBeyondPurpose rule = new RecommendationBeyondPurpose();

  @Test
  void findsAnInformationThatAsksForADecision() {
    List<Finding> found = check(rule, asking(Purpose.INFORMATION, "godkender planen"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 4 er en orientering, men indstillingen beder udvalget beslutte: \"godkender"
                + " planen\"");
    assertThat(english(found))
        .containsExactly(
            "Item 4 is for information, but the recommendation asks the committee to decide:"
                + " \"godkender planen\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path())
        .isEqualTo(ModelPath.ITEMS.child(0).child("recommendation").child("points").child(0));
    assertThat(found.get(0).related()).hasSize(1);
  }

  @Test
  void findsADecisionThatOnlyTakesNote() {
    List<Finding> found = check(rule, asking(Purpose.DECISION, "tager planen til efterretning"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 4 er til beslutning, men indstillingen beder kun om at tage til efterretning:"
                + " \"tager planen til efterretning\"");
    assertThat(english(found)).singleElement().asString().startsWith("Item 4 is for decision, but");
  }

  @Test
  void findsADiscussionThatAsksForADecisionOrForNothing() {
    List<Finding> deciding = check(rule, asking(Purpose.DISCUSSION, "godkender planen"));
    List<Finding> noting =
        check(rule, asking(Purpose.GROUP_DISCUSSION, "tager planen til efterretning"));

    assertThat(danish(deciding))
        .containsExactly(
            "Punkt 4 er til drøftelse, men indstillingen beder udvalget beslutte: \"godkender"
                + " planen\"");
    assertThat(english(deciding)).singleElement().asString().contains("asks the committee to");
    assertThat(danish(noting))
        .containsExactly(
            "Punkt 4 er til drøftelse, men indstillingen beder kun om at tage til efterretning:"
                + " \"tager planen til efterretning\"");
    assertThat(english(noting))
        .containsExactly(
            "Item 4 is for discussion, but the recommendation only asks to take note: \"tager"
                + " planen til efterretning\"");
  }

  @Test
  void quotesNoMoreThanTheBeginning() {
    List<Finding> found =
        check(rule, asking(Purpose.INFORMATION, "godkender " + "planen ".repeat(40)));

    assertThat(danish(found)).singleElement().asString().endsWith("…\"");
  }

  @Test
  void acceptsVerbsThatFit() {
    assertThat(check(rule, asking(Purpose.INFORMATION, "tager det til efterretning"))).isEmpty();
    assertThat(check(rule, asking(Purpose.INFORMATION, "drøfter planen"))).isEmpty();
    assertThat(check(rule, asking(Purpose.DECISION, "vælger en formand"))).isEmpty();
    assertThat(check(rule, asking(Purpose.DECISION, "drøfter planen"))).isEmpty();
    assertThat(check(rule, asking(Purpose.DISCUSSION, "drøfter og godkender planen"))).isEmpty();
    assertThat(check(rule, asking(Purpose.DISCUSSION, "drøfter det", "godkender det"))).isEmpty();
    assertThat(check(rule, asking(Purpose.THEME_DISCUSSION, "godkender planen"))).isEmpty();
    assertThat(check(rule, asking(Purpose.INFORMATION, "planen"))).isEmpty();
  }

  @Test
  void acceptsMixedPurposesAndMixedPoints() {
    AgendaItem mixed =
        asking(Purpose.INFORMATION, "godkender planen").toBuilder()
            .addPurpose(Purpose.DISCUSSION)
            .build();

    assertThat(check(rule, mixed)).isEmpty();
    assertThat(
            check(
                rule,
                asking(Purpose.INFORMATION, "tager det til efterretning", "godkender planen")))
        .isEmpty();
    assertThat(check(rule, item("4", "Budget").build())).isEmpty();
    assertThat(check(rule, asking(Purpose.INFORMATION))).isEmpty();
  }

  private static AgendaItem asking(Purpose purpose, String... points) {
    List<RecommendationPoint> asked = Stream.of(points).map(RecommendationPoint::of).toList();
    return item("4", "Budget")
        .addPurpose(purpose)
        .recommendation(Recommendation.builder().addAllPoints(asked).build())
        .build();
  }
}
