package dk.medsdk.validation;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.source.SourceMap;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.ArchiveRule;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Days;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Rule;
import dk.medsdk.validation.rule.RuleInput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule whose annotation has been read, once and not for every document.
 *
 * @param rule the rule
 * @param id the rule's id
 * @param kind the kind of its findings where there is no gate
 * @param kinds the kind of its findings at each gate at which it runs
 * @param needs what it cannot do without, in order
 * @param off whether it runs only where a profile gives it a severity
 * @param inForce the days for whose documents it holds
 */
record PreparedRule(
    Rule rule,
    String id,
    FindingKind kind,
    Map<Gate, FindingKind> kinds,
    List<Need> needs,
    boolean off,
    Days inForce) {

  private static final BilingualText IS_OFF =
      new BilingualText(
          "reglen er slået fra, indtil en profil slår den til",
          "the rule is off until a profile turns it on");
  private static final BilingualText TURNED_OFF =
      new BilingualText("profilen har slået reglen fra", "the profile turned the rule off");
  private static final BilingualText OTHER_GATE =
      new BilingualText("reglen gælder ikke ved denne kontrol", "the rule is not for this gate");
  private static final BilingualText NOT_IN_FORCE =
      new BilingualText(
          "reglen gælder ikke for dokumenter fra den dag",
          "the rule does not hold for documents of that day");

  static PreparedRule of(Rule rule) {
    MedRule declared = RuleKinds.declarationOf(rule);
    Map<Gate, FindingKind> kinds = new EnumMap<>(Gate.class);
    for (Gate gate : declared.gates()) {
      kinds.put(gate, RuleKinds.kindOf(rule, gate));
    }
    FindingKind kind = RuleKinds.kindOf(rule);
    return new PreparedRule(
        rule,
        kind.id(),
        kind,
        Map.copyOf(kinds),
        Stream.of(declared.needs()).sorted().toList(),
        declared.off(),
        Days.inForce(declared));
  }

  /** Why it is not for an input; empty if it is. */
  Optional<BilingualText> reasonNotForIt(
      RuleInput input, Optional<Gate> gate, Optional<Days> days) {
    Profile profile = input.profile();
    if (profile.rulesOff().contains(id)) {
      return Optional.of(TURNED_OFF);
    }
    if (off && !profile.severities().containsKey(id) && !isRequiredBy(profile)) {
      return Optional.of(IS_OFF);
    }
    if (gate.isPresent() && !kinds.containsKey(gate.get())) {
      return Optional.of(OTHER_GATE);
    }
    if (days.isPresent() && !inForce.meet(days.get())) {
      return Optional.of(NOT_IN_FORCE);
    }
    return Optional.empty();
  }

  /** Why it cannot run on an input that it is for; empty if it can. */
  Optional<BilingualText> reasonItCannot(RuleInput input) {
    for (Need need : needs) {
      if (!need.isMetBy(input)) {
        return Optional.of(need.missing());
      }
    }
    return Optional.empty();
  }

  /** Whether nothing is decided without it. */
  boolean isRequiredBy(Profile profile) {
    return profile.rulesRequired().contains(id);
  }

  Problems check(CheckInput input, Gate gate) {
    FindingKind atGate = Objects.requireNonNull(kinds.get(gate), gate::label);
    Problems problems = new Problems(atGate, input.sourceMap(), RuleRun.MOST_FINDINGS);
    ((DocumentRule) rule).check(input, problems);
    return problems;
  }

  Problems check(OrganisationInput input) {
    Problems problems = new Problems(kind, input.sourceMap(), RuleRun.MOST_FINDINGS);
    ((OrganisationRule) rule).check(input, problems);
    return problems;
  }

  Problems check(ArchiveInput input) {
    Problems problems = new Problems(kind, SourceMap.EMPTY, RuleRun.MOST_FINDINGS);
    ((ArchiveRule) rule).check(input, problems);
    return problems;
  }
}
