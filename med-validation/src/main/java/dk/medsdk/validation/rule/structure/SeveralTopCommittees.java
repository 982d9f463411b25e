package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.List;
import java.util.stream.Collectors;

/** MED committees with nothing above them, where only the hovedudvalg has nothing above it. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = {"STR-HOVEDUDVALG-ONE", "STR-TREE"},
    severity = Severity.ERROR,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 9: der er ét hovedudvalg",
    summary =
        @Words(
            da = "Flere MED-udvalg har intet udvalg over sig",
            en = "Several MED committees have no committee above them"),
    message =
        @Words(
            da = "{count} MED-udvalg har intet udvalg over sig, og kun ét er hovedudvalg: {names}",
            en =
                "{count} MED committees have no committee above them, and only one is the main"
                    + " committee: {names}"))
public final class SeveralTopCommittees implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<SeatedCommittee> tops =
        Roster.of(input).committees(CommitteeKind.MED_COMMITTEE).stream()
            .filter(committee -> committee.committee().parent().isEmpty())
            .toList();
    if (tops.size() > 1) {
      Problems.Problem problem =
          problems
              .at(tops.get(1).path())
              .with("count", tops.size())
              .with("names", names(tops))
              .related(tops.get(0).path());
      tops.stream().skip(2).forEach(top -> problem.related(top.path()));
      problem.report();
    }
  }

  private static String names(List<SeatedCommittee> committees) {
    return committees.stream().map(SeatedCommittee::label).collect(Collectors.joining(", "));
  }
}
