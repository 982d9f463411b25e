package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items of which nothing says whether they are for information, discussion or decision. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "ITM-KIND",
    severity = Severity.INFO,
    needs = Need.PURPOSES_PRINTED,
    authority = Authority.PRACTICE,
    sureness = Sureness.READ,
    reference = "Arbejdspladsens form for dagsordener (profilen): hvert punkt siger sit formål",
    summary =
        @Words(
            da = "Et punkt siger ikke, hvorfor det er på dagsordenen",
            en = "An item does not say why it is on the agenda"),
    message =
        @Words(
            da =
                "Punkt {items} siger ikke, om {count|1=det|de} er til orientering, drøftelse eller"
                    + " beslutning",
            en =
                "{count|1=Item|Items} {items} {count|1=does|do} not say whether"
                    + " {count|1=it is|they are} for information, discussion or decision"))
public final class ItemWithoutPurpose implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    if (!input.profile().purposesPrinted().orElse(false)) {
      return;
    }
    List<PlacedItem> silent = silentAmong(input.items());
    if (silent.isEmpty()) {
      return;
    }
    String labels = silent.stream().map(PlacedItem::label).collect(Collectors.joining(", "));
    Problems.Problem problem =
        problems.at(silent.get(0).path()).with("count", silent.size()).with("items", labels);
    silent.stream().skip(1).map(PlacedItem::path).forEach(problem::related);
    problem.report();
  }

  /** The items with a title and no purpose; sub-items are for what the item above them is. */
  private static List<PlacedItem> silentAmong(List<PlacedItem> items) {
    List<PlacedItem> silent = new ArrayList<>();
    @Nullable ModelPath above = null;
    for (PlacedItem placed : items) {
      if (above == null || !placed.path().isWithin(above)) {
        above = placed.path();
        boolean told = placed.item().items().stream().anyMatch(sub -> !sub.purposes().isEmpty());
        if (placed.item().title().isPresent() && placed.item().purposes().isEmpty() && !told) {
          silent.add(placed);
        }
      }
    }
    return silent;
  }
}
