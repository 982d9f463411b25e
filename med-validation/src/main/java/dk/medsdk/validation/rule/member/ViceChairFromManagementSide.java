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

/** A vice chair who speaks for the management, where the employee side elects its own. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-VICE-EMPLOYEE",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler: næstformanden vælges af og blandt medarbejdersiden",
    summary =
        @Words(
            da = "Næstformanden er fra ledelsessiden",
            en = "The vice chair is from the management side"),
    message =
        @Words(
            da = "{person}, næstformand i {name}, er fra ledelsessiden",
            en = "{person}, vice chair of {name}, is from the management side"))
public final class ViceChairFromManagementSide implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees(CommitteeKind.MED_COMMITTEE)) {
      committee.with(MandateRole.VICE_CHAIR).stream()
          .filter(viceChair -> viceChair.is(Side.MANAGEMENT) && !viceChair.isVacant())
          .forEach(viceChair -> report(viceChair, committee, problems));
    }
  }

  private static void report(
      PlacedMandate viceChair, SeatedCommittee committee, Problems problems) {
    problems
        .at(viceChair.path())
        .with("person", viceChair.holder())
        .with("name", committee.label())
        .report();
  }
}
