package dk.medsdk.validation.rule.agenda;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The breaks that are held within an item: "Pause (kl. 10.00-10.15)" in one from 9.00 to 11.00. */
final class BreakTime {

  /** As the words of a sentence: "Der er frokost kl. 12". */
  private static final List<String> WORDS = List.of("pause", "frokost", "break", "lunch");

  private BreakTime() {}

  /**
   * How many minutes of an item's slot are breaks at most: all of them, where it is not printed how
   * long a break is.
   *
   * @param item an item with a slot
   * @param next the item after it, which is within it if it is a break at that time
   */
  static long within(AgendaItem item, Optional<PlacedItem> next) {
    TimeSlot slot = item.slot().orElseThrow();
    if (speaksOfABreak(item)) {
      return slot.minutes().orElse(0L);
    }
    Stream<AgendaItem> after = next.map(PlacedItem::item).stream();
    return Stream.concat(item.items().stream(), after)
        .filter(AgendaItem::isBreak)
        .mapToLong(pause -> minutesOf(pause, slot))
        .sum();
  }

  private static boolean speaksOfABreak(AgendaItem item) {
    String title = item.title().orElse("");
    String words = (title + "\n" + item.caseStatement().plainText()).toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(words::contains);
  }

  private static long minutesOf(AgendaItem pause, TimeSlot around) {
    if (pause.slot().flatMap(TimeSlot::end).isPresent()) {
      return pause.slot().orElseThrow().overlapWith(around).toMinutes();
    }
    return pause.allottedMinutes().isPresent()
        ? pause.allottedMinutes().getAsInt()
        : around.minutes().orElse(0L);
  }
}
