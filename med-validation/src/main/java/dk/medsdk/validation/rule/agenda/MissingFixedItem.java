package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.profile.FixedItem;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Need;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;

/** An ordinary meeting without an item that every one of them has. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "AGD-FIXED-ITEMS",
    severity = Severity.WARNING,
    needs = Need.FIXED_ITEMS,
    authority = Authority.AGREEMENT,
    sureness = Sureness.READ,
    reference = "Forretningsordenens faste punkter (profilen)",
    summary = @Words(da = "Et fast punkt mangler", en = "A fixed item is missing"),
    message =
        @Words(
            da = "{count|1=Et fast punkt|Faste punkter} mangler: {titles}",
            en = "{count|1=A fixed item is|Fixed items are} missing: {titles}"))
public final class MissingFixedItem implements DocumentRule {

  @Override
  public void check(CheckInput input, Problems problems) {
    if (!isOrdinary(input) || input.items().isEmpty()) {
      return;
    }
    List<String> missing =
        input.profile().fixedItems().stream()
            .filter(fixed -> !isThere(fixed, input))
            .map(FixedItem::title)
            .toList();
    if (!missing.isEmpty()) {
      problems
          .at(ModelPath.ITEMS)
          .with("count", missing.size())
          .with("titles", String.join(", ", missing))
          .report();
    }
  }

  private static boolean isOrdinary(CheckInput input) {
    DocumentKind kind = input.document().kind();
    return (kind == DocumentKind.AGENDA || kind == DocumentKind.MINUTES)
        && input
            .meeting()
            .flatMap(Meeting::kind)
            .filter(sort -> sort != MeetingKind.ORDINARY)
            .isEmpty();
  }

  private static boolean isThere(FixedItem fixed, CheckInput input) {
    return input.items().stream()
        .map(placed -> placed.item())
        .anyMatch(item -> fixed.isMetBy(item.title().orElse(""), item.purposes()));
  }
}
