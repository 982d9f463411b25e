package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.PlacedMandate;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.List;

/** A chair who speaks for the employees, where the leader of the unit is to chair. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-CHAIR-MGMT",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Lokale MED-aftaler og forretningsordener: formanden er lederen af enheden",
    summary =
        @Words(
            da = "Formanden er fra medarbejdersiden",
            en = "The chair is from the employee side"),
    message =
        @Words(
            da = "{person}, formand for {name}, er fra medarbejdersiden",
            en = "{person}, chair of {name}, is from the employee side"))
public final class ChairFromEmployeeSide implements OrganisationRule {

  /** An underudvalg, a TRIO or a working group may be chaired by whom it likes. */
  private static final List<CommitteeKind> CHAIRED_BY_LEADERS =
      List.of(
          CommitteeKind.MED_COMMITTEE,
          CommitteeKind.WORK_ENVIRONMENT_COMMITTEE,
          CommitteeKind.STAFF_MEETING);

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      if (CHAIRED_BY_LEADERS.stream().anyMatch(committee::is)) {
        committee.with(MandateRole.CHAIR).stream()
            .filter(chair -> chair.is(Side.EMPLOYEE) && !chair.isVacant())
            .forEach(chair -> report(chair, committee, problems));
      }
    }
  }

  private static void report(PlacedMandate chair, SeatedCommittee committee, Problems problems) {
    problems
        .at(chair.path())
        .with("person", chair.holder())
        .with("name", committee.label())
        .report();
  }
}
