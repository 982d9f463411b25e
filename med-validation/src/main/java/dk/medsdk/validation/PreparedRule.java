package dk.medsdk.validation;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule whose annotation has been read, once and not for every document.
 *
 * @param rule the rule
 * @param id the rule's id
 * @param kinds the kind of its findings at each gate
 */
record PreparedRule(DocumentRule rule, String id, Map<Gate, FindingKind> kinds) {

  static PreparedRule of(DocumentRule rule) {
    Map<Gate, FindingKind> kinds = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      kinds.put(gate, RuleKinds.kindOf(rule, gate));
    }
    return new PreparedRule(rule, RuleKinds.kindOf(rule).id(), Map.copyOf(kinds));
  }

  List<Finding> check(CheckInput input, Gate gate) {
    FindingKind kind = Objects.requireNonNull(kinds.get(gate), gate::label);
    Problems problems = new Problems(kind, input.sourceMap());
    rule.check(input, problems);
    return problems.findings();
  }
}
