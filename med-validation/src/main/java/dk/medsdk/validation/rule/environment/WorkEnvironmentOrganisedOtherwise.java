package dk.medsdk.validation.rule.environment;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.profile.WorkEnvironment;
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

/**
 * A committee that handles the work environment, or does not, against what its employer decided.
 */
@MedRule(
    group = RuleGroup.ENVIRONMENT,
    core = "AMO-STRENG",
    severity = Severity.WARNING,
    needs = Need.WORK_ENVIRONMENT,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 3 og lokale MED-aftaler: arbejdsmiljøet"
            + " varetages enstrenget eller tostrenget",
    summary =
        @Words(
            da = "Arbejdsmiljøet er organiseret anderledes end aftalt",
            en = "The work environment is organised otherwise than agreed"),
    message =
        @Words(
            da =
                "{name} {does|WITHOUT=varetager ikke arbejdsmiljøet"
                    + "|WITH=varetager arbejdsmiljøet|er et arbejdsmiljøudvalg}, men"
                    + " organiseringen er {agreed|INTEGRATED=enstrenget|tostrenget}",
            en =
                "{name} {does|WITHOUT=does not handle the work environment"
                    + "|WITH=handles the work environment|is a work environment committee}, but"
                    + " the organisation is {agreed|INTEGRATED=integrated|split}"))
public final class WorkEnvironmentOrganisedOtherwise implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Optional<WorkEnvironment> agreed = input.profile().workEnvironment();
    if (agreed.isEmpty() || agreed.get() == WorkEnvironment.EITHER) {
      return;
    }
    boolean integrated = agreed.get() == WorkEnvironment.INTEGRATED;
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      Optional<Boolean> handles = committee.committee().handlesWorkEnvironment();
      if (integrated && committee.is(CommitteeKind.WORK_ENVIRONMENT_COMMITTEE)) {
        report(committee, "APART", agreed.get(), problems);
      } else if (committee.is(CommitteeKind.MED_COMMITTEE)
          && handles.isPresent()
          && handles.get() != integrated) {
        report(committee, integrated ? "WITHOUT" : "WITH", agreed.get(), problems);
      }
    }
  }

  private static void report(
      SeatedCommittee committee, String does, WorkEnvironment agreed, Problems problems) {
    problems
        .at(committee.path())
        .with("name", committee.label())
        .with("does", does)
        .with("agreed", agreed.name())
        .report();
  }
}
