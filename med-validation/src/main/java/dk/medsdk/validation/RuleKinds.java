package dk.medsdk.validation;

import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.AtGate;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Rule;

/** Reads what a rule's annotation says of it. */
final class RuleKinds {

  private RuleKinds() {}

  /**
   * The kind of the findings that a rule makes.
   *
   * @throws IllegalArgumentException if the rule has no {@link MedRule}
   */
  static FindingKind kindOf(Rule rule) {
    MedRule declared = declarationOf(rule);
    return FindingKind.builder()
        .id(rule.getClass().getSimpleName())
        .severity(declared.severity())
        .basis(new Basis(declared.authority(), declared.reference(), declared.sureness()))
        .summary(text(declared.summary()))
        .message(text(declared.message()))
        .build();
  }

  /** The same kind, with the severity that it has at a gate. */
  static FindingKind kindOf(Rule rule, Gate gate) {
    return kindOf(rule).toBuilder().severity(severityAt(declarationOf(rule), gate)).build();
  }

  private static Severity severityAt(MedRule declared, Gate gate) {
    for (AtGate at : declared.atGate()) {
      if (at.gate() == gate) {
        return at.severity();
      }
    }
    return declared.severity();
  }

  static MedRule declarationOf(Rule rule) {
    MedRule declared = rule.getClass().getAnnotation(MedRule.class);
    if (declared == null) {
      throw new IllegalArgumentException(rule.getClass().getName() + " needs an @MedRule");
    }
    return declared;
  }

  private static BilingualText text(Words words) {
    return new BilingualText(words.da(), words.en());
  }
}
