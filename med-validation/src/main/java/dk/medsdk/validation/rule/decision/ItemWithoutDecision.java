package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An item of minutes that does not say what was decided. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "DEC-PRESENT",
    severity = Severity.WARNING,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-referater: hvert punkt slutter med en beslutning",
    summary = @Words(da = "Et punkt har ingen beslutning", en = "An item has no decision"),
    message =
        @Words(
            da =
                "{scope|item=Punkt |Referatet har ingen beslutningsafsnit: }{subject}"
                    + " {scope|item=har|one=punkt har|punkter har} ingen beslutning",
            en =
                "{scope|item=Item |The minutes have no decision sections: }{subject}"
                    + " {scope|item=has|one=item has|items have} no decision"))
public final class ItemWithoutDecision implements DocumentRule {

  private static final Set<Purpose> DECIDES_NOTHING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Purpose.BREAK,
              Purpose.ANY_OTHER_BUSINESS,
              Purpose.WELCOME,
              Purpose.NEXT_MEETING,
              Purpose.CHECK_IN));

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.document().kind() != DocumentKind.MINUTES) {
      return;
    }
    List<PlacedItem> undecided = undecidedIn(input.items());
    if (input.items().stream().anyMatch(placed -> DecisionForm.of(placed.item()).isSection())) {
      undecided.forEach(placed -> report(placed, problems));
    } else if (!undecided.isEmpty()) {
      reportAll(undecided.size(), problems);
    }
  }

  /** The items that ought to have a decision and have none, their sub-items left out. */
  private static List<PlacedItem> undecidedIn(List<PlacedItem> items) {
    List<PlacedItem> undecided = new ArrayList<>();
    ModelPath settled = null;
    for (PlacedItem placed : items) {
      if (settled != null && placed.path().isWithin(settled)) {
        continue;
      }
      if (needsNone(placed.item())) {
        settled = placed.path();
      } else if (placed.item().title().isPresent() && !isDecidedBelow(placed.item())) {
        undecided.add(placed);
        settled = placed.path();
      }
    }
    return undecided;
  }

  private static boolean needsNone(AgendaItem item) {
    return DecisionForm.of(item).saysSomething()
        || !Collections.disjoint(item.purposes(), DECIDES_NOTHING);
  }

  private static boolean isDecidedBelow(AgendaItem item) {
    return item.items().stream()
        .anyMatch(sub -> DecisionForm.of(sub).saysSomething() || isDecidedBelow(sub));
  }

  private static void report(PlacedItem placed, Problems problems) {
    problems.at(placed.path()).with("scope", "item").with("subject", placed.label()).report();
  }

  /** Committees that print no such sections do it on purpose: one finding is enough to say so. */
  private static void reportAll(int count, Problems problems) {
    problems
        .at(ModelPath.ITEMS.child(0))
        .with("scope", count == 1 ? "one" : "many")
        .with("subject", count)
        .severity(Severity.INFO)
        .report();
  }
}
