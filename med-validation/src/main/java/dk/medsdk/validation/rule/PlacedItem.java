package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.source.ModelPath;

/**
 * An item and its place in the document.
 *
 * @param path the item's path, {@code /meeting/items/2} or, for a sub-item, {@code
 *     /meeting/items/2/items/0}
 * @param item the item
 */
public record PlacedItem(ModelPath path, AgendaItem item) {

  /**
   * What people call it: its number, or else its title, or else its place.
   *
   * @return {@code 7}, {@code "Pause"} in quotes, or {@code #3} for the third item
   */
  public String label() {
    return item.number()
        .or(() -> item.title().map(title -> "\"" + title + "\""))
        .orElseGet(() -> "#" + (lastIndex() + 1));
  }

  private int lastIndex() {
    String pointer = path.pointer();
    return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
  }
}
