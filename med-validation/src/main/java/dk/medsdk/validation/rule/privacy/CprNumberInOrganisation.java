package dk.medsdk.validation.rule.privacy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import java.util.List;

/** A CPR number in an organisation, such as the id of a person; which one is never said. */
@MedRule(
    group = RuleGroup.PRIVACY,
    core = "PRV-CPR",
    severity = Severity.WARNING,
    authority = Authority.LAW,
    sureness = Sureness.READ,
    reference = "CPR-loven § 54",
    summary =
        @Words(
            da = "Et CPR-nummer står i organisationen",
            en = "A CPR number stands in the organisation"),
    message =
        @Words(
            da = "Et CPR-nummer står {places} {places|1=sted|steder} i organisationen",
            en = "A CPR number stands in {places} {places|1=place|places} of the organisation"))
public final class CprNumberInOrganisation implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    OrganisationNumbers.in(input).forEach(places -> report(places, problems));
  }

  private static void report(List<TextPlace> places, Problems problems) {
    TextPlace first = places.get(0);
    Problem problem = problems.at(first.path()).with("places", places.size());
    first.span().ifPresent(problem::printedAt);
    places.stream().skip(1).forEach(problem::related);
    problem
        .suggest(
            "Giv personen et id, der ikke siger noget om personen, fx p-1",
            "Give the person an id that says nothing of the person, such as p-1")
        .report();
  }
}
