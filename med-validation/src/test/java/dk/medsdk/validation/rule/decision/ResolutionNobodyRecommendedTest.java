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
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.rule.CheckInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionNobodyRecommendedTest {

  private final ResolutionNobodyRecommended rule = new ResolutionNobodyRecommended();

  @Test
  void countsWhatNobodyAskedFor() {
    ModelPath resolutions = ModelPath.ITEMS.child(0).child("decision").child("resolutions");
    List<Finding> found =
        check(
            rule, asked("godkender planen", "godkende planen", "HR giver kurser", "HR skriver ud"));

    assertThat(danish(found))
        .containsExactly("Punkt 4 har 2 beslutninger, som indstillingen ikke bad om");
    assertThat(english(found))
        .containsExactly("Item 4 has 2 resolutions that the recommendation did not ask for");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(resolutions.child(1));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(resolutions.child(2));
    assertThat(danish(check(rule, asked("godkender planen", "godkende planen", "HR giver kurser"))))
        .containsExactly("Punkt 4 har 1 beslutning, som indstillingen ikke bad om");
  }

  @Test
  void findsNothingWhereAllIsAnswered() {
    assertThat(check(rule, asked("godkender planen", "godkende planen"))).isEmpty();
    assertThat(check(rule, asked("godkender planen"))).isEmpty();
  }

  @Test
  void leavesToOthersWhatMayAnswerAPointInItsOwnWay() {
    assertThat(check(rule, asked("godkender planen", "Punktet blev udsat."))).isEmpty();
  }

  @Test
  void asksNothingOfItemsWithoutRecommendation() {
    Decision decision = Decision.builder().addResolution(Resolution.of("mødes igen")).build();

    assertThat(check(rule, item("4", "Budget").decision(decision).build())).isEmpty();
    assertThat(
            check(
                rule,
                item("4", "Budget")
                    .recommendation(Recommendation.builder().build())
                    .decision(decision)
                    .build()))
        .isEmpty();
  }

  @Test
  void isOffUntilAProfileTurnsItOn() {
    CheckInput input =
        CheckInput.of(minutes(asked("godkender planen", "godkende planen", "HR giver kurser")));

    assertThat(MeetingValidator.standard().validate(input).findings())
        .extracting(Finding::id)
        .doesNotContain("ResolutionNobodyRecommended");
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
