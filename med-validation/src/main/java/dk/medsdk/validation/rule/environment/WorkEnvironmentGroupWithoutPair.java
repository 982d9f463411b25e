package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;

/** An arbejdsmiljøgruppe that lacks its leader or its elected representative. */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-GROUP-PAIR",
    severity = Severity.ERROR,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference =
        "Bekendtgørelse nr. 65 af 22. januar 2024 om arbejdsmiljøarbejdet: en arbejdsmiljøgruppe er"
            + " en udpeget leder og en valgt arbejdsmiljørepræsentant",
    summary =
        @Words(
            da = "Arbejdsmiljøgruppen mangler sin leder eller sin arbejdsmiljørepræsentant",
            en = "The work environment group lacks its leader or its representative"),
    message =
        @Words(
            da = "{name} har ingen {missing|LEADER=leder|arbejdsmiljørepræsentant}",
            en = "{name} has no {missing|LEADER=leader|work environment representative}"))
public final class WorkEnvironmentGroupWithoutPair implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Roster roster = Roster.of(input);
    for (SeatedCommittee group : roster.committees(CommitteeKind.WORK_ENVIRONMENT_GROUP)) {
      // Of a group of which nobody is known, nobody is missing.
      if (!group.seats().isEmpty()) {
        if (!group.hasSeat(roster::mayLead)) {
          report(group, "LEADER", problems);
        }
        if (!group.hasSeat(seat -> roster.mayBe(seat, Representation.AMR))) {
          report(group, "AMR", problems);
        }
      }
    }
  }

  private static void report(SeatedCommittee group, String missing, Problems problems) {
    problems.at(group.path()).with("name", group.label()).with("missing", missing).report();
  }
}
