package dk.medsdk.validation.rule.agenda;

import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items that are printed in one list: those of the meeting, or the sub-items of one item. */
final class SiblingItems {

  private SiblingItems() {}

  /** The lists, each in its order. */
  static Collection<List<PlacedItem>> listsOf(List<PlacedItem> items) {
    Map<ModelPath, List<PlacedItem>> lists = new LinkedHashMap<>();
    for (PlacedItem placed : items) {
      lists.computeIfAbsent(placed.path().parent(), list -> new ArrayList<>()).add(placed);
    }
    return lists.values();
  }

  /** The item behind one of a list, empty for the last. */
  static Optional<PlacedItem> after(int index, List<PlacedItem> list) {
    return index + 1 < list.size() ? Optional.of(list.get(index + 1)) : Optional.empty();
  }
}
