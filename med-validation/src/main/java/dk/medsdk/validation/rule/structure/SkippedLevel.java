package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.Optional;

/** A committee under one that is two levels higher, where the employer lets no level be skipped. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-LEVEL-ORDER",
    severity = Severity.WARNING,
    needs = Need.LEVELS,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Lokale MED-aftaler: hvert niveau hører under det næste",
    summary = @Words(da = "Et niveau er sprunget over", en = "A level was skipped"),
    message =
        @Words(
            da =
                "{name} ({level}) hører direkte under {parent} ({above}): niveauet {skipped} er"
                    + " sprunget over",
            en =
                "{name} ({level}) is right under {parent} ({above}): the level {skipped} is skipped"))
public final class SkippedLevel implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee child : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
      Optional<Committee> parent = input.checked().parentOf(child.committee());
      if (parent.isPresent()) {
        skippedBetween(parent.get(), child.committee(), input.profile())
            .ifPresent(skipped -> report(child, parent.get(), skipped, problems));
      }
    }
  }

  private static Optional<ProfileLevel> skippedBetween(
      Committee parent, Committee child, Profile profile) {
    Optional<ProfileLevel> above = parent.level().flatMap(profile::levelCalled);
    Optional<ProfileLevel> own = child.level().flatMap(profile::levelCalled);
    if (above.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    return profile.levels().stream()
        .filter(level -> !level.mayBeSkipped())
        .filter(level -> level.rank() > above.get().rank() && level.rank() < own.get().rank())
        .findFirst();
  }

  private static void report(
      SeatedCommittee child, Committee parent, ProfileLevel skipped, Problems problems) {
    problems
        .at(child.path().child("parent"))
        .with("name", child.label())
        .with("level", child.committee().level().orElseThrow())
        .with("parent", SeatedCommittee.labelOf(parent))
        .with("above", parent.level().orElseThrow())
        .with("skipped", skipped.name())
        .report();
  }
}
