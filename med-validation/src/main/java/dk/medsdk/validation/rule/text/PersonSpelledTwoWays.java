package dk.medsdk.validation.rule.text;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.Problems.Problem;
import dk.medsdk.validation.rule.RuleGroup;
import dk.medsdk.validation.rule.TextPlace;
import dk.medsdk.validation.rule.text.SpellingPairs.Pair;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person whose name is spelled in two ways; silent where it may be two persons. */
@MedRule(
    group = RuleGroup.TEXT,
    core = "MEM-NAME-VARIANTS",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Et navn staves ens gennem hele referatet",
    summary =
        @Words(da = "Et navn er stavet på to måder", en = "A person's name is spelled in two ways"),
    message =
        @Words(
            da = "Samme navn er stavet på to måder: \"{first}\" og \"{other}\"",
            en = "The same name is spelled in two ways: \"{first}\" and \"{other}\""))
public final class PersonSpelledTwoWays implements DocumentRule {

  /** How many pairs are reported. */
  static final int MOST = 20;

  @Override
  public void check(CheckInput input, Problems problems) {
    List<Pair> pairs =
        SpellingPairs.of(Spellings.of(input.scan().personNames())).stream()
            .filter(pair -> !NotPersons.areNamedBy(pair.other().words()))
            .toList();
    if (pairs.isEmpty()) {
      return;
    }
    List<Set<List<String>>> attendance = attendanceLists(input);
    pairs.stream()
        .filter(pair -> attendance.stream().noneMatch(list -> holdsBoth(list, pair)))
        .limit(MOST)
        .forEach(pair -> report(pair, problems));
  }

  private static List<Set<List<String>>> attendanceLists(CheckInput input) {
    return Stream.concat(
            input.meeting().stream().map(meeting -> meeting.attendance()),
            input.items().stream().map(placed -> placed.item().attendance()))
        .map(PersonSpelledTwoWays::namesOf)
        .toList();
  }

  private static Set<List<String>> namesOf(List<Attendance> attendance) {
    return attendance.stream()
        .map(person -> Spelling.wordsOf(List.of(person.name().split("\\s+", -1))))
        .collect(Collectors.toSet());
  }

  private static boolean holdsBoth(Set<List<String>> list, Pair pair) {
    return list.contains(pair.first().words()) && list.contains(pair.other().words());
  }

  private static void report(Pair pair, Problems problems) {
    TextPlace first = pair.first().first().place();
    TextPlace other = pair.other().first().place();
    Problem problem =
        problems.at(first.path()).with("first", first.words()).with("other", other.words());
    first.span().ifPresent(problem::printedAt);
    problem.related(other).report();
  }
}
