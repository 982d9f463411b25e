package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A number that no item of the agenda has, between two that follow each other: 1, 2, 4. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "AGD-NUMBERING",
    severity = Severity.INFO,
    authority = Authority.PRACTICE,
    sureness = Sureness.OBSERVED,
    reference = "Almindelig praksis i MED-dagsordener: punkterne er nummereret fortløbende",
    summary =
        @Words(
            da = "Et nummer er sprunget over mellem to punkter",
            en = "A number is left out between two items"),
    message =
        @Words(
            da = "Efter punkt {before} kommer punkt {after}: intet punkt har nummer {missing}",
            en = "Item {before} is followed by item {after}: no item has the number {missing}"))
public final class ItemNumberLeftOut implements DocumentRule {

  private static final int LONGEST_NUMBER = 4;

  @Override
  public void check(CheckInput input, Problems problems) {
    if (input.items().stream().map(PlacedItem::item).anyMatch(ItemNumberLeftOut::isClosed)) {
      // What is closed may be left out of minutes that are published, its number and all.
      return;
    }
    List<PlacedItem> numbered =
        input.items().stream()
            .filter(placed -> placed.path().parent().equals(ModelPath.ITEMS))
            .filter(placed -> !(placed.item().isBreak() && placed.item().number().isEmpty()))
            .toList();
    if (numbered.stream().allMatch(placed -> hasPlainNumber(placed.item()))) {
      leftOutBefore(numbered)
          .filter(after -> !standsElsewhere(numberOf(numbered.get(after)) - 1, input))
          .ifPresent(after -> report(numbered.get(after - 1), numbered.get(after), problems));
    }
  }

  /**
   * The index of the item after the one number that is left out; empty if there are more of them,
   * so that it is no slip, or if the numbers do not rise.
   */
  private static Optional<Integer> leftOutBefore(List<PlacedItem> numbered) {
    Optional<Integer> found = Optional.empty();
    for (int i = 1; i < numbered.size(); i++) {
      int step = numberOf(numbered.get(i)) - numberOf(numbered.get(i - 1));
      if (step < 1 || step > 2 || (step == 2 && found.isPresent())) {
        return Optional.empty();
      }
      found = step == 2 ? Optional.of(i) : found;
    }
    return found;
  }

  private static void report(PlacedItem before, PlacedItem after, Problems problems) {
    int missing = numberOf(after) - 1;
    problems
        .at(after.path())
        .with("before", before.label())
        .with("after", after.label())
        .with("missing", missing)
        .related(before.path())
        .suggest(
            "Giv punkt "
                + after.label()
                + " nummer "
                + missing
                + ", eller sæt punkt "
                + missing
                + " ind",
            "Give item " + after.label() + " the number " + missing + ", or put in item " + missing)
        .report();
  }

  /** In the contents, or as a sub-item: that is another problem, or none. */
  private static boolean standsElsewhere(int number, CheckInput input) {
    Stream<Optional<String>> inContents =
        input.document().contents().stream().map(ContentsEntry::number);
    Stream<Optional<String>> atItems = input.items().stream().map(placed -> placed.item().number());
    return Stream.concat(inContents, atItems)
        .flatMap(Optional::stream)
        .map(FoldedWords::ofNumber)
        .anyMatch(String.valueOf(number)::equals);
  }

  private static boolean isClosed(AgendaItem item) {
    return item.openness().filter(Openness.CLOSED::equals).isPresent()
        || item.closedReason().isPresent();
  }

  private static boolean hasPlainNumber(AgendaItem item) {
    String number = item.number().orElse("");
    return !number.isEmpty()
        && number.length() <= LONGEST_NUMBER
        && number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int numberOf(PlacedItem placed) {
    return Integer.parseInt(placed.item().number().orElseThrow());
  }
}
