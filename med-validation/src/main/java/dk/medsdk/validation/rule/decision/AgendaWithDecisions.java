package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** Decisions in a document that calls itself an agenda: it is minutes, or holds old text. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-AGENDA-NO-DECISION",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Almindelig praksis i MED: beslutninger står i referatet, ikke i dagsordenen",
    summary = @Words(da = "En dagsorden indeholder beslutninger", en = "An agenda holds decisions"),
    message =
        @Words(
            da = "Dagsordenen indeholder {count} {count|1=beslutning|beslutninger}",
            en = "The agenda holds {count} {count|1=decision|decisions}"))
public final class AgendaWithDecisions implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() != DocumentKind.AGENDA) {
      return;
    }
    List<ModelPath> decisions =
        input.items().stream()
            .filter(placed -> DecisionForm.of(placed.item()).saysSomething())
            .map(placed -> placed.path().child("decision"))
            .toList();
    if (!decisions.isEmpty()) {
      report(decisions, problems);
    }
  }

  private static void report(List<ModelPath> decisions, Problems problems) {
    Problems.Problem problem = problems.at(decisions.get(0)).with("count", decisions.size());
    decisions.stream().skip(1).forEach(problem::related);
    problem
        .suggest(
            "Kald dokumentet et referat, hvis mødet er holdt; fjern ellers beslutningerne",
            "Call the document minutes if the meeting has been held; otherwise remove the decisions")
        .report();
  }
}
