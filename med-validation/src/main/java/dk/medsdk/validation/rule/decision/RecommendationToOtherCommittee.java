package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Optional;

/** A recommendation on the agenda of one committee that asks another one. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "ITM-INDSTILLER",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: indstillingen spørger mødets udvalg",
    summary =
        @Words(
            da = "En indstilling er rettet til et andet udvalg",
            en = "A recommendation asks another committee"),
    message =
        @Words(
            da = "Indstillingen ved punkt {item} er rettet til {other}, men mødet er i {own}",
            en = "The recommendation of item {item} asks {other}, but the meeting is of {own}"))
public final class RecommendationToOtherCommittee implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    OtherCommittees committees = input.shared(OtherCommittees.class, OtherCommittees::new);
    Optional<String> own = committees.ownName();
    if (own.isEmpty()) {
      return;
    }
    for (PlacedItem placed : input.items()) {
      placed
          .item()
          .recommendation()
          .flatMap(Recommendation::addressee)
          .filter(committees::isOther)
          .ifPresent(other -> report(placed, other, own.get(), problems));
    }
  }

  private static void report(PlacedItem placed, String other, String own, Problems problems) {
    problems
        .at(placed.path().child("recommendation").child("addressee"))
        .with("item", placed.label())
        .with("other", other)
        .with("own", own)
        .suggest(
            "Ret indstillingen, så den spørger det udvalg, der holder mødet",
            "Let the recommendation ask the committee that holds the meeting")
        .report();
  }
}
