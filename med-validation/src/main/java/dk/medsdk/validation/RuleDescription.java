package dk.medsdk.validation;

import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.rule.RuleGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule says of itself, for lists and explanations.
 *
 * @param kind its id, severity, basis and messages
 * @param group what it is about
 * @param core the ids of the checks it carries in the catalogue of checks on MED
 * @param scope what it looks at
 * @param gates the gates at which it runs, with its severity at each
 * @param needs what it cannot do without
 * @param off whether it runs only where a profile gives it a severity
 * @param inForceFrom the first day for whose documents it holds; always if empty
 * @param inForceUntil the last day for whose documents it holds; for ever if empty
 */
public record RuleDescription(
    FindingKind kind,
    RuleGroup group,
    List<String> core,
    Scope scope,
    Map<Gate, Severity> gates,
    List<Need> needs,
    boolean off,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> inForceUntil) {

  /** What a rule looks at. */
  public enum Scope {
    /** One agenda or minutes. */
    DOCUMENT,
    /** An organisation. */
    ORGANISATION,
    /** Many documents of one organisation. */
    ARCHIVE
  }

  /**
   * What a rule says of itself.
   *
   * @throws IllegalArgumentException if it has no {@link MedRule}
   */
  public static RuleDescription of(Rule rule) {
    MedRule declared = RuleKinds.declarationOf(rule);
    SortedMap<Gate, Severity> gates = new TreeMap<>();
    for (Gate gate : declared.gates()) {
      gates.put(gate, RuleKinds.kindOf(rule, gate).severity());
    }
    return new RuleDescription(
        RuleKinds.kindOf(rule),
        declared.group(),
        List.of(declared.core()),
        scopeOf(rule),
        gates,
        List.of(declared.needs()),
        declared.off(),
        day(declared.inForceFrom()),
        day(declared.inForceUntil()));
  }

  private static Scope scopeOf(Rule rule) {
    if (rule instanceof OrganisationRule) {
      return Scope.ORGANISATION;
    }
    return rule instanceof ArchiveRule ? Scope.ARCHIVE : Scope.DOCUMENT;
  }

  private static Optional<LocalDate> day(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
  }
}
