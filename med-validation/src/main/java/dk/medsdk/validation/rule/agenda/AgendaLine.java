package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item and its entry in the list of contents both print, to set one against the other.
 *
 * @param path the entry or item
 * @param label what people call it
 * @param number the number, as printed
 * @param title the title, as printed
 * @param slot the time slot
 * @param numberKey the number to compare by, empty if there is none
 * @param titleKey the title to compare by, empty if there is none
 * @param mayBeAlone whether it need not stand in both places
 */
record AgendaLine(
    ModelPath path,
    String label,
    Optional<String> number,
    Optional<String> title,
    Optional<TimeSlot> slot,
    String numberKey,
    String titleKey,
    boolean mayBeAlone) {

  private static final Set<String> BREAKS =
      Set.of("pause", "frokost", "frokostpause", "kaffe", "kaffepause", "middag");

  static AgendaLine of(ModelPath path, ContentsEntry entry) {
    String label =
        Stream.concat(entry.number().stream(), entry.title().stream().map(AgendaLine::quoted))
            .collect(Collectors.joining(" "));
    AgendaLine line = of(path, label, entry.number(), entry.title(), entry.slot(), false);
    boolean isBreak = line.numberKey.isEmpty() && BREAKS.contains(line.titleKey.split(" ", 2)[0]);
    return isBreak ? line.alone() : line;
  }

  static AgendaLine of(PlacedItem placed) {
    AgendaItem item = placed.item();
    boolean subItem = !placed.path().parent().equals(ModelPath.ITEMS);
    // Sub-items are often numbered anew; their numbers say nothing of the list of contents.
    Optional<String> number = subItem ? Optional.empty() : item.number();
    boolean unnumberedBreak = number.isEmpty() && item.isBreak();
    return of(
        placed.path(),
        placed.label(),
        number,
        item.title(),
        item.slot(),
        subItem || unnumberedBreak);
  }

  boolean isPrinted() {
    return !numberKey.isEmpty() || !titleKey.isEmpty();
  }

  boolean hasOtherNumberThan(AgendaLine other) {
    return areDifferent(numberKey, other.numberKey);
  }

  boolean hasOtherTitleThan(AgendaLine other) {
    return areDifferent(titleKey, other.titleKey);
  }

  /** Whether the clocks contradict each other; one that is not printed contradicts nothing. */
  boolean hasOtherSlotThan(AgendaLine other) {
    if (slot.isEmpty() || other.slot.isEmpty()) {
      return false;
    }
    TimeSlot mine = slot.get();
    TimeSlot theirs = other.slot.get();
    boolean bothEnd = mine.end().isPresent() && theirs.end().isPresent();
    return !mine.start().equals(theirs.start()) || (bothEnd && !mine.end().equals(theirs.end()));
  }

  static String quoted(String title) {
    return '"' + title + '"';
  }

  private static AgendaLine of(
      ModelPath path,
      String label,
      Optional<String> number,
      Optional<String> title,
      Optional<TimeSlot> slot,
      boolean mayBeAlone) {
    String numberKey = number.map(FoldedWords::ofNumber).orElse("");
    String titleKey = title.map(FoldedWords::ofTitle).orElse("");
    return new AgendaLine(path, label, number, title, slot, numberKey, titleKey, mayBeAlone);
  }

  private AgendaLine alone() {
    return new AgendaLine(path, label, number, title, slot, numberKey, titleKey, true);
  }

  private static boolean areDifferent(String mine, String theirs) {
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
  }
}
