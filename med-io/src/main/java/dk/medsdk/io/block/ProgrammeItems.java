package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the items of a programme, each of which a clock leads: {@code Kl. 09.30 – 09.45 Velkomst v.
 * Ida Holm}, or {@code 12.30-12.35} on the line above {@code 1. Velkomst}.
 *
 * <p>Clocks begin lines of a body too, so the entries of a programme are looked at together: they
 * are the items if the titles below them are, or if nothing else in the document is a surer one.
 * Numbered lines between them are then lists. Seen in seminars and in agendas made of a table.
 */
final class ProgrammeItems {

  private static final int FEWEST = 3;

  private final List<Line> lines;
  private final ItemNumbering numbering;
  private List<ProgrammeEntry> entries = new ArrayList<>();

  private ProgrammeItems(List<Line> lines, ItemNumbering numbering) {
    this.lines = lines;
    this.numbering = numbering;
  }

  /** Marks the entries of a programme; {@code false} if the document is none. */
  static boolean mark(List<Line> lines, ItemNumbering numbering) {
    return new ProgrammeItems(lines, numbering).mark();
  }

  private boolean mark() {
    findEntries();
    if (entries.size() < FEWEST || !mostlyRise()) {
      return false;
    }
    boolean ofNumbered = numbered() * 2 >= entries.size();
    if (!ofNumbered && !areAllItems()) {
      return false;
    }
    if (!ofNumbered) {
      numbering.forgetItems();
    }
    markHeads(entries.get(0).index());
    entries.forEach(entry -> entry.mark(lines, numbering));
    return true;
  }

  private void findEntries() {
    int mayBeDays = 0;
    int bare = 0;
    for (int i = 0; i < lines.size(); i++) {
      ProgrammeEntry entry = ProgrammeEntry.at(lines, i, numbering);
      if (entry != null) {
        entries.add(entry);
        bare += entry.lead().clock().plain() ? 0 : 1;
        mayBeDays += entry.lead().mayBeDay() ? 1 : 0;
        i = entry.title();
      }
    }
    if (mayBeDays * 2 > bare) {
      entries.removeIf(entry -> !entry.lead().clock().plain());
    }
    // "Kl. 13.00 – 15.00" in the head is that of the meeting.
    int first = 0;
    while (first + 1 < entries.size()
        && entries.get(first).lead().encloses(entries.get(first + 1).lead())) {
      first++;
    }
    entries = entries.subList(first, entries.size());
  }

  /** Whether nearly every clock is later than the one before it; each day begins anew. */
  private boolean mostlyRise() {
    int falls = 0;
    for (int i = 1; i < entries.size(); i++) {
      boolean later =
          entries
              .get(i)
              .lead()
              .clock()
              .slot()
              .start()
              .isAfter(entries.get(i - 1).lead().clock().slot().start());
      falls += later ? 0 : 1;
    }
    return falls * FEWEST <= entries.size();
  }

  private int numbered() {
    return (int) entries.stream().filter(entry -> entry.isNumbered(numbering)).count();
  }

  /** Whether nothing but the clocks tells what the items are. */
  private boolean areAllItems() {
    int first = entries.get(0).index();
    int last = entries.get(entries.size() - 1).index();
    int items = 0;
    int firstItem = -1;
    for (int i = 0; i < lines.size(); i++) {
      Role role = numbering.roleOf(i);
      boolean item = role == Role.ITEM;
      if (role == Role.CONTENTS || role == Role.STATED || (item && i < first)) {
        return false;
      }
      items += item ? 1 : 0;
      firstItem = item && firstItem < 0 ? i : firstItem;
    }
    boolean listsOnly = items < entries.size() && firstItem < last;
    return (items == 0 || listsOnly) && !UnnumberedItems.areSurer(lines, numbering, own(), first);
  }

  private Set<Integer> own() {
    Set<Integer> own = new HashSet<>();
    entries.forEach(entry -> own.add(entry.index()));
    entries.forEach(entry -> own.add(entry.title()));
    return own;
  }

  /** The heads of the table that the programme was: "Tid", "Punkt", each on a line of its own. */
  private void markHeads(int firstEntry) {
    int last = firstEntry - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    int first = last;
    while (first >= 0 && ItemRows.isHead(lines.get(first))) {
      first--;
    }
    if (last - first > 1) {
      numbering.setHeads(first + 1, last);
    }
  }
}
