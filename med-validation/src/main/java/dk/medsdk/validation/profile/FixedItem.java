package dk.medsdk.validation.profile;

import dk.medsdk.model.meeting.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fast punkt: an item that every ordinary meeting has, such as "Godkendelse af dagsorden".
 *
 * @param title what lists call it, never blank
 * @param words an item whose title holds one of these, in any case, is it
 * @param purpose an item with this purpose is it too
 */
public record FixedItem(String title, List<String> words, Optional<Purpose> purpose) {

  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if the title is blank, or nothing tells the item
   */
  public FixedItem {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a fixed item has a title");
    }
    words = List.copyOf(words);
    if (words.isEmpty() && purpose.isEmpty()) {
      throw new IllegalArgumentException("words or a purpose tell the fixed item " + title);
    }
  }

  /** Whether an item with that title and those purposes is it. */
  public boolean isMetBy(String itemTitle, List<Purpose> purposes) {
    String folded = itemTitle.toLowerCase(Locale.ROOT);
    return purpose.filter(purposes::contains).isPresent()
        || words.stream().anyMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }
}
