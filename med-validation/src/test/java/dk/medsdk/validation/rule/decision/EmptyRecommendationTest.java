package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.source.ModelPath;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyRecommendationTest {

  private static final Recommendation EMPTY = Recommendation.builder().addressee("HMU").build();

  private final EmptyRecommendation rule = new EmptyRecommendation();

  @Test
  void findsAHeadingWithoutPoints() {
    List<Finding> found =
        check(
            rule,
            item("1", "Budget").build(),
            item("2", "Parkering").recommendation(EMPTY).build());

    assertThat(danish(found)).containsExactly("Punkt 2 har en indstilling uden punkter");
    assertThat(english(found)).containsExactly("Item 2 has a recommendation without points");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ITEMS.child(1).child("recommendation"));
    assertThat(found.get(0).related()).isEmpty();
  }

  @Test
  void findsItInSubItemsAndInAgendas() {
    AgendaItem sub = item("1a", "Del").recommendation(EMPTY).build();
    AgendaItem parent = item("1", "Hele").addItem(sub).build();

    assertThat(check(rule, minutes(parent).toBuilder().kind(DocumentKind.AGENDA).build()))
        .extracting(Finding::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("items").child(0).child("recommendation"));
  }

  @Test
  void leavesRecommendationsWithPointsAndItemsWithoutRecommendationAlone() {
    Recommendation withPoint =
        EMPTY.toBuilder().addPoint(RecommendationPoint.of("drøfter parkeringen")).build();

    assertThat(
            check(
                rule,
                item("1", "Budget").build(),
                item("2", "Parkering").recommendation(withPoint).build()))
        .isEmpty();
  }

  @Test
  void findsEveryOneInALongAgenda() {
    AgendaItem empty = item("1", "Budget").recommendation(EMPTY).build();

    assertThat(check(rule, Collections.nCopies(20_000, empty).toArray(AgendaItem[]::new)))
        .hasSize(20_000);
  }
}
