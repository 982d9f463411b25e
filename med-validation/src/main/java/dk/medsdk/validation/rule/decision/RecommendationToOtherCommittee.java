package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.decision.OtherCommittees.Named;

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
    for (Named found :
        OtherCommittees.named(
            input, item -> item.recommendation().flatMap(Recommendation::addressee))) {
      report(found, problems);
    }
  }

  private static void report(Named found, Problems problems) {
    problems
        .at(found.placed().path().child("recommendation").child("addressee"))
        .with("item", found.placed().label())
        .with("other", found.other())
        .with("own", found.own())
        .suggest(
            "Ret indstillingen, så den spørger det udvalg, der holder mødet",
            "Let the recommendation ask the committee that holds the meeting")
        .report();
  }
}
