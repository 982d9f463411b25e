package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.decision.OtherCommittees.Named;

/** A decision in the minutes of one committee that another committee is said to have made. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-ACTOR",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-referater: udvalget beslutter selv",
    summary =
        @Words(
            da = "En beslutning er truffet af et andet udvalg",
            en = "A decision was made by another committee"),
    message =
        @Words(
            da = "Ved punkt {item} står der, at {other} besluttede, men referatet er fra {own}",
            en = "At item {item} it says that {other} decided, but the minutes are of {own}"))
public final class DecisionByOtherCommittee implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    for (Named found :
        OtherCommittees.named(input, item -> item.decision().flatMap(Decision::actor))) {
      report(found, problems);
    }
  }

  private static void report(Named found, Problems problems) {
    problems
        .at(found.placed().path().child("decision").child("actor"))
        .with("item", found.placed().label())
        .with("other", found.other())
        .with("own", found.own())
        .suggest(
            "Ret navnet, eller skriv et andet udvalgs beslutning i sagsfremstillingen",
            "Correct the name, or write another committee's decision into the case statement")
        .report();
  }
}
