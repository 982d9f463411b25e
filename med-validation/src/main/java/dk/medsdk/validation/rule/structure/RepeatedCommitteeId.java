package dk.medsdk.validation.rule.structure;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.OrganisationInput;
import dk.medsdk.validation.rule.OrganisationRule;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Committees with one id, so that nobody can say in which of them a mandate is. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-TREE",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Formatet med/1: et udvalg har et id, som intet andet udvalg har",
    summary = @Words(da = "Flere udvalg har samme id", en = "Several committees have the same id"),
    message =
        @Words(
            da = "Id {id} er brugt ved {count} udvalg: {names}",
            en = "Id {id} is used for {count} committees: {names}"))
public final class RepeatedCommitteeId implements OrganisationRule {

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<Committee> committees = input.checked().committees();
    Map<CommitteeId, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < committees.size(); i++) {
      int place = i;
      committees
          .get(i)
          .id()
          .ifPresent(id -> places.computeIfAbsent(id, none -> new ArrayList<>()).add(place));
    }
    places.forEach(
        (id, users) -> {
          if (users.size() > 1) {
            report(id, users, committees, problems);
          }
        });
  }

  private static void report(
      CommitteeId id, List<Integer> users, List<Committee> committees, Problems problems) {
    String names =
        users.stream()
            .map(i -> SeatedCommittee.labelOf(committees.get(i)))
            .collect(Collectors.joining(", "));
    Problems.Problem problem =
        problems
            .at(idOf(users.get(1)))
            .with("id", id)
            .with("count", users.size())
            .with("names", names)
            .related(idOf(users.get(0)));
    users.stream().skip(2).forEach(i -> problem.related(idOf(i)));
    problem.report();
  }

  private static ModelPath idOf(int committee) {
    return ModelPath.ROOT.child("committees").child(committee).child("id");
  }
}
