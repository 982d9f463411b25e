package dk.medsdk.validation.rule.structure;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.Optional;
import java.util.OptionalInt;

/** A committee under one of its own level, or of a level below it. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-LEVEL-ORDER",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Lokale MED-aftaler: hvert niveau hører under et højere",
    summary =
        @Words(
            da = "Udvalget over udvalget er ikke på et højere niveau",
            en = "The committee above is not at a higher level"),
    message =
        @Words(
            da = "{name} ({level}) hører under {parent} ({above}), som ikke er på et højere niveau",
            en = "{name} ({level}) is under {parent} ({above}), which is not at a higher level"))
public final class LevelNotBelowParent implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    LevelRanks levels = LevelRanks.of(input);
    for (SeatedCommittee child : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
      Optional<Committee> parent =
          input.checked().parentOf(child.committee()).filter(LevelNotBelowParent::isInTree);
      OptionalInt own = rankOf(child.committee(), levels);
      OptionalInt above = parent.map(p -> rankOf(p, levels)).orElse(OptionalInt.empty());
      if (own.isPresent() && above.isPresent() && own.getAsInt() <= above.getAsInt()) {
        problems
            .at(child.path().child("parent"))
            .with("name", child.label())
            .with("level", child.committee().level().orElseThrow())
            .with("parent", SeatedCommittee.labelOf(parent.orElseThrow()))
            .with("above", parent.orElseThrow().level().orElseThrow())
            .report();
      }
    }
  }

  private static boolean isInTree(Committee committee) {
    return committee.kind().filter(isEqual(CommitteeKind.MED_COMMITTEE)).isPresent();
  }

  private static OptionalInt rankOf(Committee committee, LevelRanks levels) {
    return committee.level().map(levels::rankOf).orElse(OptionalInt.empty());
  }
}
