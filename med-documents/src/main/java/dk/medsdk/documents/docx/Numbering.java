package dk.medsdk.documents.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of a document and what they share, by the ids in the file. */
record Numbering(Map<String, NumberedList> lists, Map<String, NumberedList.Definition> shared) {

  /** A document without lists. */
  static final Numbering NONE = new Numbering(Map.of(), Map.of());

  private static final int LEVELS = 9;
  private static final int MOST_STEPS = 8;

  /** Copies the maps; not by Map.copyOf, which is slow with ids that were chosen to make it so. */
  Numbering {
    lists = new HashMap<>(lists);
    shared = new HashMap<>(shared);
  }

  /** A list, with the definition that really holds its levels. */
  @Nullable NumberedList list(String id, StyleSheet styles) {
    NumberedList list = lists.get(id);
    NumberedList at = list;
    for (int step = 0; at != null && step < MOST_STEPS; step++) {
      NumberedList.Definition definition = shared.get(at.definition());
      if (definition == null || definition.style().isEmpty()) {
        break;
      }
      String next = styles.listOf(definition.style().get());
      at = next == null ? null : lists.get(next);
    }
    return list == null || at == null
        ? list
        : new NumberedList(at.definition(), list.starts(), list.levels());
  }

  /** A level, from 0, of a list. */
  ListLevel level(NumberedList list, int level) {
    ListLevel own = list.levels().get(level);
    if (own != null) {
      return own;
    }
    NumberedList.Definition definition = shared.get(list.definition());
    return definition == null
        ? ListLevel.UNDEFINED
        : definition.levels().getOrDefault(level, ListLevel.UNDEFINED);
  }

  /** The level on which the paragraphs of a style stand, if the list says so. */
  Optional<Integer> levelOf(NumberedList list, String style) {
    for (int level = 0; level < LEVELS; level++) {
      if (level(list, level).style().filter(style::equals).isPresent()) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
