package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Someone who has two seats in one committee on the same day. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-DUPLICATE",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED: en person har én plads i et udvalg",
    summary =
        @Words(
            da = "En person har flere pladser i samme udvalg",
            en = "A person has several seats in one committee"),
    message =
        @Words(
            da = "{person} har {count} pladser i {name}",
            en = "{person} has {count} seats in {name}"))
public final class PersonWithTwoSeats implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      Map<PersonId, List<PlacedMandate>> seats = new LinkedHashMap<>();
      for (PlacedMandate seat : committee.seats()) {
        seat.mandate()
            .person()
            .ifPresent(p -> seats.computeIfAbsent(p, none -> new ArrayList<>()).add(seat));
      }
      for (List<PlacedMandate> held : seats.values()) {
        if (held.size() > 1 && !isDoubleRole(held)) {
          report(held, committee, problems);
        }
      }
    }
  }

  /** A TR who is AMR too has a seat for each, both of them on the one side. */
  private static boolean isDoubleRole(List<PlacedMandate> seats) {
    Set<Optional<Representation>> bases = new HashSet<>();
    Set<Optional<Side>> sides = new HashSet<>();
    for (PlacedMandate seat : seats) {
      bases.add(seat.mandate().representation());
      sides.add(seat.mandate().side());
    }
    return bases.size() == seats.size()
        && !bases.contains(Optional.empty())
        && !(sides.contains(Optional.of(Side.MANAGEMENT))
            && sides.contains(Optional.of(Side.EMPLOYEE)));
  }

  private static void report(
      List<PlacedMandate> seats, SeatedCommittee committee, Problems problems) {
    Problems.Problem problem =
        problems
            .at(seats.get(1).path())
            .with("person", seats.get(0).holder())
            .with("count", seats.size())
            .with("name", committee.label())
            .related(seats.get(0).path());
    seats.stream().skip(2).forEach(seat -> problem.related(seat.path()));
    problem.report();
  }
}
