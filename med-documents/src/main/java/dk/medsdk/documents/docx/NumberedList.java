package dk.medsdk.documents.docx;

import java.util.Map;
import java.util.Optional;

/**
 * A list that paragraphs belong to ({@code w:num}), on the definition that it may share with
 * others.
 *
 * @param definition the id of the {@code w:abstractNum} that counts for it
 * @param starts the levels, from 0, that begin anew with this list, and their first numbers
 * @param levels the levels that it defines differently
 */
record NumberedList(
    String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {

  /** Copies the maps. */
  NumberedList {
    starts = Map.copyOf(starts);
    levels = Map.copyOf(levels);
  }

  /**
   * What lists share ({@code w:abstractNum}).
   *
   * @param levels by their number from 0
   * @param style the style of lists that holds the levels instead, if one does
   */
  record Definition(Map<Integer, ListLevel> levels, Optional<String> style) {

    /** Copies the levels. */
    Definition {
      levels = Map.copyOf(levels);
    }
  }
}
