package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.validation.profile.Limits;
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

/** A committee with more or fewer vice chairs than its employer decided. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-VICE-COUNT",
    severity = Severity.WARNING,
    needs = Need.VICE_CHAIRS,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler og forretningsordener: antallet af næstformænd er aftalt",
    summary =
        @Words(
            da = "Antallet af næstformænd er et andet end aftalt",
            en = "There are not as many vice chairs as agreed"),
    message =
        @Words(
            da = "{name} har {count} {count|1=næstformand|næstformænd}, men skal have {agreed}",
            en = "{name} has {count} {count|1=vice chair|vice chairs}, but must have {agreed}"))
public final class WrongNumberOfViceChairs implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Optional<Limits> agreed = input.profile().viceChairs();
    if (agreed.isPresent()) {
      for (SeatedCommittee committee : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
        compare(committee, agreed.get(), input.checked().complete(), problems);
      }
    }
  }

  private static void compare(
      SeatedCommittee committee, Limits agreed, boolean complete, Problems problems) {
    int count = committee.with(MandateRole.VICE_CHAIR).size();
    // Who is not listed is missing only where nothing is left out.
    boolean known =
        complete
            && !committee.seats().isEmpty()
            && !committee.hasSeat(seat -> seat.mandate().role().isEmpty());
    if (count > agreed.most() || (known && count < agreed.least())) {
      problems
          .at(committee.path())
          .with("name", committee.label())
          .with("count", count)
          .with("agreed", agreed)
          .report();
    }
  }
}
