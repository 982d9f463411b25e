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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Committees each of which is above the next, so that none of them is under the top. */
@MedRule(
    group = RuleGroup.STRUCTURE,
    core = "STR-TREE",
    severity = Severity.ERROR,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "Rammeaftale om medindflydelse og medbestemmelse § 4: formen følger ledelsen",
    summary =
        @Words(
            da = "Udvalg står over hinanden i en kreds",
            en = "Committees are above each other in a circle"),
    message =
        @Words(
            da = "{names} {count|1=er sit eget overordnede udvalg|står over hinanden i en kreds}",
            en = "{names} {count|1=is its own parent|are above each other in a circle}"))
public final class CommitteesInCircle implements OrganisationRule {

  private static final int NONE = -1;

  @Override
  public void check(OrganisationInput input, Problems problems) {
    List<Committee> committees = input.checked().committees();
    int[] parents = parentsOf(committees);
    int[] walks = new int[committees.size()];
    for (int i = 0; i < parents.length; i++) {
      int at = i;
      while (at != NONE && walks[at] == 0) {
        walks[at] = i + 1;
        at = parents[at];
      }
      // A walk that meets itself has found a circle; one that meets another, what that one found.
      if (at != NONE && walks[at] == i + 1) {
        report(circleFrom(at, parents), committees, problems);
      }
    }
  }

  private static int[] parentsOf(List<Committee> committees) {
    Map<CommitteeId, Integer> places = new HashMap<>();
    for (int i = 0; i < committees.size(); i++) {
      int place = i;
      committees.get(i).id().ifPresent(id -> places.putIfAbsent(id, place));
    }
    return committees.stream()
        .mapToInt(c -> c.parent().map(id -> places.getOrDefault(id, NONE)).orElse(NONE))
        .toArray();
  }

  private static List<Integer> circleFrom(int start, int[] parents) {
    List<Integer> circle = new ArrayList<>();
    int at = start;
    do {
      circle.add(at);
      at = parents[at];
    } while (at != start);
    return circle;
  }

  private static void report(List<Integer> circle, List<Committee> committees, Problems problems) {
    String names =
        circle.stream()
            .map(i -> SeatedCommittee.labelOf(committees.get(i)))
            .collect(Collectors.joining(", "));
    Problems.Problem problem =
        problems.at(parentOf(circle.get(0))).with("names", names).with("count", circle.size());
    circle.stream().skip(1).forEach(i -> problem.related(parentOf(i)));
    problem.report();
  }

  private static ModelPath parentOf(int committee) {
    return ModelPath.ROOT.child("committees").child(committee).child("parent");
  }
}
