package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.AtGate;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.List;

/** A CPR number anywhere in the text; which one is never said. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-CPR",
    severity = Severity.WARNING,
    atGate = @AtGate(gate = Gate.PUBLISHED, severity = Severity.ERROR),
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "CPR-loven § 54",
    summary = @Words(da = "Et CPR-nummer står i teksten", en = "A CPR number stands in the text"),
    message =
        @Words(
            da =
                "Der står {further|=et|yderligere }{further} CPR-{further|=nummer|1=nummer|numre}"
                    + " i teksten",
            en =
                "The text holds {further|=a|another }{further} CPR"
                    + " {further|=number|1=number|numbers}"))
public final class CprNumberInText implements DocumentRule {

  /** How many are reported one by one; a list of staff has hundreds. */
  static final int MOST = 50;

  @Override
  public void check(CheckInput input, Problems problems) {
    List<TextPlace> numbers = input.scan().cprNumbers();
    for (TextPlace number : numbers.subList(0, Math.min(MOST, numbers.size()))) {
      report(number, "", problems);
    }
    if (numbers.size() > MOST) {
      report(numbers.get(MOST), String.valueOf(numbers.size() - MOST), problems);
    }
  }

  private static void report(TextPlace number, String further, Problems problems) {
    Problem problem = problems.at(number.path()).with("further", further);
    number.span().ifPresent(problem::printedAt);
    problem
        .suggest(
            "Fjern nummeret, og journalisér det, hvis det skal gemmes",
            "Remove the number, and file it elsewhere if it must be kept")
        .report();
  }
}
