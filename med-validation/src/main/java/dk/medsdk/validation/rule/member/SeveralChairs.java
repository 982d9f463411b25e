package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.PlacedMandate;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Roster;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A committee that two people chair on the same day. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-CHAIR-ONE",
    severity = Severity.WARNING,
    authority = Authority.AGREEMENT,
    sureness = Sureness.REPORTED,
    reference = "Lokale forretningsordener for MED-udvalg: udvalget har én formand",
    summary = @Words(da = "Udvalget har flere formænd", en = "The committee has several chairs"),
    message =
        @Words(
            da = "{name} har {count} formænd: {chairs}",
            en = "{name} has {count} chairs: {chairs}"))
public final class SeveralChairs implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      Map<PersonId, PlacedMandate> chairs = new LinkedHashMap<>();
      for (PlacedMandate chair : committee.with(MandateRole.CHAIR)) {
        chair.mandate().person().ifPresent(person -> chairs.putIfAbsent(person, chair));
      }
      if (chairs.size() > 1) {
        report(committee, List.copyOf(chairs.values()), problems);
      }
    }
  }

  private static void report(
      SeatedCommittee committee, List<PlacedMandate> chairs, Problems problems) {
    Problems.Problem problem =
        problems
            .at(chairs.get(1).path())
            .with("name", committee.label())
            .with("count", chairs.size())
            .with(
                "chairs",
                chairs.stream().map(PlacedMandate::holder).collect(Collectors.joining(", ")))
            .related(chairs.get(0).path());
    chairs.stream().skip(2).forEach(chair -> problem.related(chair.path()));
    problem.report();
  }
}
