package dk.medsdk.validation.rule.member;

import static java.util.function.Predicate.isEqual;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.PersonId;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A substitute for someone who has no seat in the committee. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-SUBSTITUTE-OF",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 13: en suppleant træder i et medlems"
            + " sted",
    summary =
        @Words(
            da = "Suppleanten er for en, der ikke er medlem",
            en = "The substitute is for someone who is no member"),
    message =
        @Words(
            da = "{person} er suppleant for {member}, som ikke er medlem af {name}",
            en = "{person} is a substitute for {member}, who is no member of {name}"))
public final class SubstituteOfNonMember implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Map<Seat, List<Period>> seats = seatsOf(input.checked());
    for (SeatedCommittee committee : Roster.of(input).committees()) {
      for (PlacedMandate substitute : committee.with(MandateRole.SUBSTITUTE)) {
        for (PersonId member : substitute.mandate().substitutes()) {
          Seat seat = new Seat(committee.committee().id(), member);
          if (!isMember(seats.getOrDefault(seat, List.of()), substitute.mandate().period())) {
            problems
                .at(substitute.path())
                .with("person", substitute.holder())
                .with("member", Roster.nameOf(member, input.checked()))
                .with("name", committee.label())
                .report();
          }
        }
      }
    }
  }

  /** A member who left while the substitute stayed on the list was a member. */
  private static boolean isMember(List<Period> periods, Period ofSubstitute) {
    return periods.stream().anyMatch(p -> p.isReversed() || p.overlaps(ofSubstitute));
  }

  private static Map<Seat, List<Period>> seatsOf(Organisation organisation) {
    Map<Seat, List<Period>> seats = new HashMap<>();
    for (Mandate mandate : organisation.mandates()) {
      boolean isSeat = mandate.role().filter(isEqual(MandateRole.SUBSTITUTE)).isEmpty();
      if (isSeat && mandate.person().isPresent()) {
        Seat seat = new Seat(mandate.committee(), mandate.person().get());
        seats.computeIfAbsent(seat, none -> new ArrayList<>()).add(mandate.period());
      }
    }
    return seats;
  }

  private record Seat(Optional<CommitteeId> committee, PersonId person) {}
}
