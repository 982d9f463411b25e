package dk.medsdk.validation.rule.member;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
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

/**
 * An AMR in a committee under which none of the work environment groups is that elected the AMR.
 *
 * <p>Where an employee works is not part of an organisation; of an AMR the group tells it.
 */
@MedRule(
    group = RuleGroup.MEMBER,
    core = "MEM-IN-AREA",
    severity = Severity.WARNING,
    needs = Need.COMPLETE_ORGANISATION,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Rammeaftalen § 4: medarbejderrepræsentanter er ansat inden for udvalgets område",
    summary =
        @Words(
            da = "En arbejdsmiljørepræsentant er valgt uden for udvalgets område",
            en = "A work environment representative was elected outside the committee's area"),
    message =
        @Words(
            da =
                "{person} sidder i {committee} som AMR, men er valgt i {group}, der ikke hører under det",
            en =
                "{person} sits in {committee} as AMR, but was elected in {group}, which is not under"
                    + " it"))
public final class RepresentativeFromOutsideArea implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    Roster roster = Roster.of(input);
    Map<PersonId, List<SeatedCommittee>> groups = groupsOf(roster);
    for (SeatedCommittee committee : roster.committees(CommitteeKind.MED_COMMITTEE)) {
      for (PlacedMandate seat : committee.seats()) {
        List<SeatedCommittee> own =
            seat.mandate().person().map(p -> groups.getOrDefault(p, List.of())).orElse(List.of());
        if (seat.is(Representation.AMR) && !own.isEmpty() && isOutside(committee, own, input)) {
          report(seat, committee, own.get(0), problems);
        }
      }
    }
  }

  /** The work environment groups in which each AMR sits. */
  private static Map<PersonId, List<SeatedCommittee>> groupsOf(Roster roster) {
    Map<PersonId, List<SeatedCommittee>> groups = new HashMap<>();
    for (SeatedCommittee group : roster.committees(CommitteeKind.WORK_ENVIRONMENT_GROUP)) {
      for (PlacedMandate seat : group.seats()) {
        if (seat.is(Representation.AMR)) {
          seat.mandate()
              .person()
              .ifPresent(p -> groups.computeIfAbsent(p, any -> new ArrayList<>()).add(group));
        }
      }
    }
    return groups;
  }

  /** A group that stands under nothing says nothing of where it belongs. */
  private static boolean isOutside(
      SeatedCommittee committee, List<SeatedCommittee> groups, OrganisationInput input) {
    for (SeatedCommittee group : groups) {
      List<Committee> path = input.checked().pathTo(group.committee());
      if (path.size() < 2 || path.contains(committee.committee()) || !isRooted(path)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRooted(List<Committee> path) {
    return path.get(0).parent().isEmpty();
  }

  private static void report(
      PlacedMandate seat, SeatedCommittee committee, SeatedCommittee group, Problems problems) {
    problems
        .at(seat.path())
        .with("person", seat.holder())
        .with("committee", committee.label())
        .with("group", group.label())
        .related(group.path())
        .report();
  }
}
