package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.PlacedMandate;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.List;
import java.util.stream.Collectors;

/** Elected members of whom nobody says until when, in a committee that says it of others. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-TERM",
    severity = Severity.INFO,
    needs = {Need.COMPLETE_ORGANISATION, Need.TERM},
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Lokale MED-aftaler og forretningsordener: medlemmer vælges for en valgperiode",
    summary =
        @Words(
            da = "Et medlem har ingen valgperiode, selv om andre i udvalget har",
            en = "A member has no term of election, though others of the committee have"),
    message =
        @Words(
            da =
                "I {committee} står der ikke, hvornår valgperioden slutter for {names}, selv om det"
                    + " står ved andre",
            en =
                "In {committee} it is not said when the term of {names} ends, though it is said of"
                    + " others"))
public final class MemberWithoutTerm implements OrganisationRule {

  private static final int MOST_NAMES = 5;

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      List<PlacedMandate> elected =
          committee.seats().stream()
              .filter(seat -> seat.is(Side.EMPLOYEE) && !seat.isVacant())
              .toList();
      List<PlacedMandate> endless =
          elected.stream().filter(seat -> seat.mandate().period().until().isEmpty()).toList();
      // Where nobody has an end, the employer does not list terms at all.
      if (!endless.isEmpty() && endless.size() < elected.size()) {
        report(committee, endless, problems);
      }
    }
  }

  private static void report(
      SeatedCommittee committee, List<PlacedMandate> endless, Problems problems) {
    String names =
        endless.stream()
            .limit(MOST_NAMES)
            .map(PlacedMandate::holder)
            .collect(Collectors.joining(", "));
    Problems.Problem problem =
        problems
            .at(endless.get(0).path())
            .with("committee", committee.label())
            .with("names", endless.size() > MOST_NAMES ? names + " …" : names);
    endless.stream().skip(1).map(PlacedMandate::path).forEach(problem::related);
    problem.report();
  }
}
