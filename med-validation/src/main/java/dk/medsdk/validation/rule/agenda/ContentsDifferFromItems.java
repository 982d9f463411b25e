package dk.medsdk.validation.rule.agenda;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.finding.Sureness;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.PlacedItem;
import dk.medsdk.validation.rule.Problems;
import dk.medsdk.validation.rule.RuleGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A printed list of contents that does not list the items as they are. */
@MedRule(
    group = RuleGroup.AGENDA,
    core = "AGD-TOC-BODY",
    severity = Severity.WARNING,
    authority = Authority.CONTRADICTION,
    sureness = Sureness.READ,
    reference = "En indholdsfortegnelse og punkter, der ikke begge kan gælde",
    summary =
        @Words(
            da = "Indholdsfortegnelsen svarer ikke til punkterne",
            en = "The list of contents does not agree with the items"),
    message =
        @Words(
            da =
                "Punkt {item} {problem|missing=findes kun i indholdsfortegnelsen"
                    + "|extra=mangler i indholdsfortegnelsen"
                    + "|order=har en anden plads i indholdsfortegnelsen"
                    + "|differs=er anderledes i indholdsfortegnelsen: }{contents}"
                    + "{problem|differs=, ved punktet |}{own}",
            en =
                "Item {item} {problem|missing=is only in the list of contents"
                    + "|extra=is not in the list of contents"
                    + "|order=has another place in the list of contents"
                    + "|differs=differs in the list of contents: }{contents}"
                    + "{problem|differs=, at the item |}{own}"))
public final class ContentsDifferFromItems implements DocumentRule {

  /** Whoever has so many to mend needs a new list of contents, not a longer report. */
  private static final int MOST_FINDINGS = 10;

  @Override
  public void check(CheckInput input, Problems problems) {
    if (printsAsTheyAre(input.document().contents(), input.items())) {
      return;
    }
    List<AgendaLine> entries = entriesOf(input.document().contents());
    List<AgendaLine> items = itemsOf(input.items());
    if (!entries.isEmpty() && !items.isEmpty()) {
      differences(entries, items).stream()
          .limit(MOST_FINDINGS)
          .forEach(difference -> difference.report(problems));
    }
  }

  /** Letter by letter the same, as in most documents: then no words need be folded. */
  private static boolean printsAsTheyAre(List<ContentsEntry> contents, List<PlacedItem> items) {
    boolean same = contents.size() == items.size();
    for (int i = 0; same && i < contents.size(); i++) {
      ContentsEntry entry = contents.get(i);
      AgendaItem item = items.get(i).item();
      same =
          entry.number().equals(item.number())
              && entry.title().equals(item.title())
              && entry.slot().equals(item.slot())
              && item.items().isEmpty();
    }
    return same;
  }

  private static List<AgendaLine> entriesOf(List<ContentsEntry> contents) {
    ModelPath list = ModelPath.ROOT.child("contents");
    List<AgendaLine> lines = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      lines.add(AgendaLine.of(list.child(i), contents.get(i)));
    }
    return lines.stream().filter(AgendaLine::isPrinted).toList();
  }

  private static List<AgendaLine> itemsOf(List<PlacedItem> items) {
    return items.stream().map(AgendaLine::of).filter(AgendaLine::isPrinted).toList();
  }

  private static List<ContentsDifference> differences(
      List<AgendaLine> entries, List<AgendaLine> items) {
    ContentsMatch match = ContentsMatch.of(entries, items);
    OptionalInt outOfOrder = match.firstItemOutOfOrder();
    List<ContentsDifference> found = new ArrayList<>();
    // Items in another order have other numbers too: saying the order says it all.
    compare(entries, items, match, outOfOrder.isEmpty(), found);
    match.itemsLeft().stream()
        .filter(item -> !item.mayBeAlone())
        .map(ContentsDifference::missingEntry)
        .forEach(found::add);
    outOfOrder.ifPresent(item -> found.add(ContentsDifference.otherOrder(items.get(item))));
    return found;
  }

  private static void compare(
      List<AgendaLine> entries,
      List<AgendaLine> items,
      ContentsMatch match,
      boolean compareNumbers,
      List<ContentsDifference> found) {
    boolean shifted = false;
    for (int e = 0; e < entries.size(); e++) {
      AgendaLine entry = entries.get(e);
      OptionalInt index = match.itemOf(e);
      if (index.isPresent()) {
        AgendaLine item = items.get(index.getAsInt());
        // One number too many shifts all that follow; the first of them says it.
        boolean firstShifted = compareNumbers && !shifted;
        ContentsDifference.between(entry, item, firstShifted).ifPresent(found::add);
        shifted = entry.hasOtherNumberThan(item);
      } else if (!entry.mayBeAlone()) {
        found.add(ContentsDifference.missingItem(entry));
      }
    }
  }
}
