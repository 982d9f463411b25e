package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Items of one list that have the same number, so that "punkt 4" does not say which. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "AGD-NUMBERING",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: hvert punkt har sit eget nummer",
    summary =
        @Words(da = "Flere punkter har samme nummer", en = "Several items have the same number"),
    message =
        @Words(
            da = "Nummer {number} er brugt ved {which|all=alle |}{count} punkter",
            en = "Number {number} is used for {which|all=all |}{count} items"))
public final class RepeatedItemNumber implements DocumentRule {

  /** From so many on, equal numbers are a numbering that was lost and not a slip. */
  private static final int LOST_NUMBERING = 3;

  @Override
  public void check(CheckInput input, Problems problems) {
    for (List<PlacedItem> list : SiblingItems.listsOf(input.items())) {
      Map<String, List<PlacedItem>> usersOf = usersOfEachNumber(list);
      for (List<PlacedItem> users : usersOf.values()) {
        if (usersOf.size() == 1 && users.size() >= LOST_NUMBERING) {
          reportLostNumbering(users, problems);
        } else if (users.size() > 1) {
          reportRepeated(users, problems);
        }
      }
    }
  }

  private static Map<String, List<PlacedItem>> usersOfEachNumber(List<PlacedItem> list) {
    Map<String, List<PlacedItem>> usersOf = new LinkedHashMap<>();
    for (PlacedItem placed : list) {
      String number = placed.item().number().map(FoldedWords::ofNumber).orElse("");
      if (!number.isEmpty()) {
        usersOf.computeIfAbsent(number, first -> new ArrayList<>()).add(placed);
      }
    }
    return usersOf;
  }

  private static void reportLostNumbering(List<PlacedItem> all, Problems problems) {
    Problems.Problem problem = about(all.get(0), "all", all.size(), problems);
    all.stream().skip(1).forEach(other -> problem.related(other.path()));
    problem
        .suggest(
            "Sæt numrene ind igen: den automatiske nummerering gik tabt, da dokumentet blev"
                + " konverteret",
            "Put the numbers back: the automatic numbering was lost when the document was"
                + " converted")
        .report();
  }

  private static void reportRepeated(List<PlacedItem> users, Problems problems) {
    Problems.Problem problem = about(users.get(1), "some", users.size(), problems);
    Stream.concat(users.stream().limit(1), users.stream().skip(2))
        .forEach(other -> problem.related(other.path()));
    problem.report();
  }

  private static Problems.Problem about(
      PlacedItem placed, String which, int count, Problems problems) {
    return problems
        .at(placed.path())
        .with("number", placed.label())
        .with("which", which)
        .with("count", count);
  }
}
