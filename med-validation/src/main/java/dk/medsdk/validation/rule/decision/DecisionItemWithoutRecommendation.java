package dk.medsdk.validation.rule.decision;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An item for decision that recommends nothing, among items most of which do. */
@MedRule(
    group = RuleGroup.DECISION,
    core = "ITM-INDSTILLING-PRESENT",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: et beslutningspunkt har en indstilling",
    summary =
        @Words(
            da = "Et punkt til beslutning har ingen indstilling",
            en = "An item for decision has no recommendation"),
    message =
        @Words(
            da =
                "Punkt {item} er til beslutning, men har ingen indstilling, som de fleste andre"
                    + " punkter har",
            en =
                "Item {item} is for decision, but has no recommendation, as most other items have"))
public final class DecisionItemWithoutRecommendation implements DocumentRule {

  private static final Set<Purpose> TO_DECIDE = Set.of(Purpose.DECISION, Purpose.APPROVAL);

  /** Approvals that everybody knows, and need no recommendation. */
  private static final List<String> FORMAL =
      List.of("dagsorden", "referat", "agenda", "minutes", "eventuelt");

  /** Words that recommend without the heading. */
  private static final List<String> RECOMMENDS =
      List.of("indstil", "anbefal", "foreslå", "recommend", "propose");

  @Override
  public void check(CheckInput input, Problems problems) {
    long recommended = input.items().stream().filter(p -> recommends(p.item())).count();
    if (recommended * 2 <= input.items().size()) {
      return;
    }
    for (PlacedItem placed : input.items()) {
      if (isToDecide(placed.item()) && !recommends(placed.item())) {
        problems
            .at(placed.path())
            .with("item", placed.label())
            .suggest(
                "Skriv \"Det indstilles, at …\" før sagsfremstillingen",
                "Write \"Det indstilles, at …\" before the case statement")
            .report();
      }
    }
  }

  private static boolean isToDecide(AgendaItem item) {
    String title = item.title().orElse("").toLowerCase(Locale.ROOT);
    return !Collections.disjoint(item.purposes(), TO_DECIDE)
        && FORMAL.stream().noneMatch(title::contains);
  }

  private static boolean recommends(AgendaItem item) {
    if (item.recommendation().isPresent()) {
      return true;
    }
    String words = item.caseStatement().plainText() + " " + item.summary().plainText();
    String lower = words.toLowerCase(Locale.ROOT);
    return RECOMMENDS.stream().anyMatch(lower::contains)
        || item.items().stream().anyMatch(DecisionItemWithoutRecommendation::recommends);
  }
}
