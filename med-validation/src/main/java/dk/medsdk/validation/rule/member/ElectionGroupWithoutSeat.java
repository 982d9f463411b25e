package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.ElectionGroup;
import dk.medsdk.model.organisation.Representation;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A committee without a seat for an election group that has members right below it. */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-GROUPS",
    severity = Severity.INFO,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference =
        "Rammeaftale om medindflydelse og medbestemmelse § 4 stk. 5: medarbejdersiden sammensættes"
            + " efter valggrupperne",
    summary =
        @Words(
            da = "En valggruppe har ingen plads i udvalget",
            en = "An election group has no seat in the committee"),
    message =
        @Words(
            da = "Valggruppe {group} har ingen plads i {name}, men har i {below}",
            en = "Election group {group} has no seat in {name}, but has in {below}"))
public final class ElectionGroupWithoutSeat implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<SeatedCommittee> committees = Roster.of(input).committees(CommitteeKind.MED_COMMITTEE);
    Map<CommitteeId, Map<ElectionGroup, SeatedCommittee>> below = groupsBelow(committees);
    for (SeatedCommittee committee : committees) {
      Map<ElectionGroup, SeatedCommittee> present =
          below.getOrDefault(committee.committee().id().orElseThrow(), Map.of());
      Set<ElectionGroup> own = groupsIn(committee);
      Set<ElectionGroup> all = EnumSet.noneOf(ElectionGroup.class);
      all.addAll(own);
      all.addAll(present.keySet());
      if (saysTheGroupOfEverySeat(committee) && employees(committee).count() >= all.size()) {
        present.forEach(
            (group, child) -> {
              if (!own.contains(group)) {
                report(committee, group, child, problems);
              }
            });
      }
    }
  }

  private static void report(
      SeatedCommittee committee, ElectionGroup group, SeatedCommittee below, Problems problems) {
    problems
        .at(committee.path())
        .with("group", group)
        .with("name", committee.label())
        .with("below", below.label())
        .related(below.path())
        .report();
  }

  /** For each committee the groups with a seat right below it, and the first that has one. */
  private static Map<CommitteeId, Map<ElectionGroup, SeatedCommittee>> groupsBelow(
      List<SeatedCommittee> committees) {
    Map<CommitteeId, Map<ElectionGroup, SeatedCommittee>> below = new HashMap<>();
    for (SeatedCommittee child : committees) {
      if (child.committee().parent().isPresent()) {
        Map<ElectionGroup, SeatedCommittee> present =
            below.computeIfAbsent(
                child.committee().parent().get(), none -> new EnumMap<>(ElectionGroup.class));
        employees(child)
            .filter(seat -> !seat.isVacant() && !seat.is(Representation.AMR))
            .flatMap(seat -> seat.mandate().electionGroup().stream())
            .forEach(group -> present.putIfAbsent(group, child));
      }
    }
    return below;
  }

  private static Set<ElectionGroup> groupsIn(SeatedCommittee committee) {
    Set<ElectionGroup> groups = EnumSet.noneOf(ElectionGroup.class);
    committee.seats().forEach(seat -> seat.mandate().electionGroup().ifPresent(groups::add));
    committee
        .committee()
        .composition()
        .forEach(seats -> seats.electionGroup().ifPresent(groups::add));
    return groups;
  }

  /** AMR are elected by and among AMR, and need no group. */
  private static boolean saysTheGroupOfEverySeat(SeatedCommittee committee) {
    return employees(committee)
        .allMatch(
            seat -> seat.is(Representation.AMR) || seat.mandate().electionGroup().isPresent());
  }

  private static Stream<PlacedMandate> employees(SeatedCommittee committee) {
    return committee.seats().stream().filter(seat -> !seat.is(Side.MANAGEMENT));
  }
}
