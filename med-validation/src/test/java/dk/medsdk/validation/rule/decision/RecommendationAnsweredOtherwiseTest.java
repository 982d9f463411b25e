package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecommendationAnsweredOtherwiseTest {

  private final RecommendationAnsweredOtherwise rule = new RecommendationAnsweredOtherwise();

  @Test
  void quotesBoth() {
    List<Finding> found = check(rule, asked("drøfter og beslutter modellen", "anbefale model B"));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 4: indstillingen bad udvalget om \"drøfter og beslutter modellen\", og"
                + " beslutningen er \"anbefale model B\"");
    assertThat(english(found))
        .containsExactly(
            "Item 4: the recommendation asked for \"drøfter og beslutter modellen\", and the"
                + " resolution is \"anbefale model B\"");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path())
        .isEqualTo(ModelPath.ITEMS.child(0).child("decision").child("resolutions").child(0));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(ModelPath.ITEMS.child(0).child("recommendation").child("points").child(0));
  }

  @Test
  void quotesNoMoreThanTheBeginning() {
    List<Finding> found =
        check(rule, asked("beslutter " + "x".repeat(100), "anbefale " + "y".repeat(100)));

    assertThat(danish(found)).singleElement().asString().contains("xx…").endsWith("yy…\"");
  }

  @Test
  void findsNothingWhereItWasFollowedOrNoVerbStands() {
    assertThat(check(rule, asked("godkender planen", "godkende planen"))).isEmpty();
    assertThat(check(rule, asked("beslutter modellen", "model B"))).isEmpty();
    assertThat(check(rule, asked("beslutter modellen", "vælge model B"))).isEmpty();
    assertThat(check(rule, asked("drøfter modellen", "anbefale model B"))).isEmpty();
    assertThat(check(rule, asked("godkender planen", "planen"))).isEmpty();
    assertThat(check(rule, asked("godkender planen"))).isEmpty();
    assertThat(check(rule, item("4", "Budget").build())).isEmpty();
  }

  private static AgendaItem asked(String point, String... resolutions) {
    return item("4", "Budget")
        .recommendation(Recommendation.builder().addPoint(RecommendationPoint.of(point)).build())
        .decision(
            Decision.builder()
                .addAllResolutions(Stream.of(resolutions).map(Resolution::of).toList())
                .build())
        .build();
  }
}
