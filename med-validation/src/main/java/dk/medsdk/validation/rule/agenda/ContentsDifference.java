package dk.medsdk.validation.rule.agenda;

import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.Problems;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One thing in which the list of contents and the items disagree.
 *
 * @param problem what it is, for the choices in the message
 * @param line the entry or item to look at
 * @param entry the entry on the other side, if there is one
 * @param contents what the list of contents prints
 * @param own what the item prints instead
 */
record ContentsDifference(
    String problem, AgendaLine line, Optional<AgendaLine> entry, String contents, String own) {

  static ContentsDifference missingItem(AgendaLine entry) {
    return new ContentsDifference("missing", entry, Optional.empty(), "", "");
  }

  static ContentsDifference missingEntry(AgendaLine item) {
    return new ContentsDifference("extra", item, Optional.empty(), "", "");
  }

  static ContentsDifference otherOrder(AgendaLine item) {
    return new ContentsDifference("order", item, Optional.empty(), "", "");
  }

  /**
   * What an entry and its item print differently.
   *
   * @param compareNumbers whether the numbers count
   * @return what differs, or empty if nothing does
   */
  static Optional<ContentsDifference> between(
      AgendaLine entry, AgendaLine item, boolean compareNumbers) {
    StringJoiner contents = new StringJoiner(" ");
    StringJoiner own = new StringJoiner(" ");
    if (compareNumbers && entry.hasOtherNumberThan(item)) {
      entry.number().ifPresent(number -> contents.add(number + "."));
      item.number().ifPresent(number -> own.add(number + "."));
    }
    if (entry.hasOtherTitleThan(item)) {
      entry.title().map(AgendaLine::quoted).ifPresent(contents::add);
      item.title().map(AgendaLine::quoted).ifPresent(own::add);
    }
    if (entry.hasOtherSlotThan(item)) {
      entry.slot().ifPresent(slot -> contents.add(slot.toString()));
      item.slot().ifPresent(slot -> own.add(slot.toString()));
    }
    return contents.length() == 0
        ? Optional.empty()
        : Optional.of(
            new ContentsDifference(
                "differs", item, Optional.of(entry), contents.toString(), own.toString()));
  }

  void report(Problems problems) {
    Problems.Problem problem =
        problems
            .at(line.path())
            .with("item", line.label())
            .with("problem", this.problem)
            .with("contents", contents)
            .with("own", own);
    entry.map(AgendaLine::path).ifPresent((ModelPath path) -> problem.related(path));
    problem.report();
  }
}
