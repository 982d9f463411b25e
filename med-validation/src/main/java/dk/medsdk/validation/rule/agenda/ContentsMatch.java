package dk.medsdk.validation.rule.agenda;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which item each entry of a list of contents is about.
 *
 * <p>Those that agree in number and title come first, then those that agree in the title, then
 * those that agree in the number: so a moved item is known by its title, a renamed one by its
 * number. Nothing is matched twice.
 */
final class ContentsMatch {

  private static final int NONE = -1;

  private final List<AgendaLine> items;
  private final int[] itemOf;
  private final boolean[] taken;

  private ContentsMatch(int entries, List<AgendaLine> items) {
    this.items = items;
    this.itemOf = new int[entries];
    this.taken = new boolean[items.size()];
    Arrays.fill(itemOf, NONE);
  }

  static ContentsMatch of(List<AgendaLine> entries, List<AgendaLine> items) {
    ContentsMatch match = new ContentsMatch(entries.size(), items);
    match.pairBy(ContentsMatch::numberAndTitle, entries);
    match.pairBy(AgendaLine::titleKey, entries);
    match.pairBy(AgendaLine::numberKey, entries);
    return match;
  }

  /** The index of the item that an entry is about, if there is one. */
  OptionalInt itemOf(int entry) {
    return itemOf[entry] == NONE ? OptionalInt.empty() : OptionalInt.of(itemOf[entry]);
  }

  /** The items that no entry is about. */
  List<AgendaLine> itemsLeft() {
    return IntStream.range(0, taken.length).filter(i -> !taken[i]).mapToObj(items::get).toList();
  }

  /** The first entry's item that stands before the item of the entry above it, if one does. */
  OptionalInt firstItemOutOfOrder() {
    int[] order = Arrays.stream(itemOf).filter(item -> item != NONE).toArray();
    return IntStream.range(1, order.length)
        .filter(i -> order[i] < order[i - 1])
        .map(i -> order[i])
        .findFirst();
  }

  private static String numberAndTitle(AgendaLine line) {
    boolean both = !line.numberKey().isEmpty() && !line.titleKey().isEmpty();
    return both ? line.numberKey() + ' ' + line.titleKey() : "";
  }

  private void pairBy(Function<AgendaLine, String> key, List<AgendaLine> entries) {
    Map<String, Deque<Integer>> free = freeItemsBy(key);
    for (int e = 0; e < itemOf.length; e++) {
      String wanted = key.apply(entries.get(e));
      Deque<Integer> found = itemOf[e] == NONE && !wanted.isEmpty() ? free.get(wanted) : null;
      if (found != null && !found.isEmpty()) {
        itemOf[e] = found.remove();
        taken[itemOf[e]] = true;
      }
    }
  }

  private Map<String, Deque<Integer>> freeItemsBy(Function<AgendaLine, String> key) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        free.computeIfAbsent(key.apply(items.get(i)), any -> new ArrayDeque<>()).add(i);
      }
    }
    return free;
  }
}
