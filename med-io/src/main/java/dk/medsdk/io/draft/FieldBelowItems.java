package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.HeadLabel;
import java.util.Locale;

/** A label of the head that is printed below the items: {@code Næste møde: 11. december}. */
final class FieldBelowItems {

  private static final int LONGEST_DATE = 45;

  private FieldBelowItems() {}

  /**
   * Takes the value for the meeting; {@code false} if the line is text of the item too, because it
   * says more or the item is about it.
   */
  static boolean takesAll(Block.HeadField field, MeetingDraft meeting, ItemDraft item) {
    boolean taken =
        !field.value().isBlank() && new HeadValues(meeting).read(field.meaning(), field.value());
    return taken && !saysMore(field) && !isAboutMeetings(item);
  }

  /** An item about the next meeting says it in its own text; below another it is a label. */
  private static boolean isAboutMeetings(ItemDraft item) {
    return item.heading
        .title()
        .filter(t -> t.text().toLowerCase(Locale.ROOT).contains("møde"))
        .isPresent();
  }

  /** "Næste møde: 11. december kl. 8.30, hvor der er julefrokost": more than a date. */
  private static boolean saysMore(Block.HeadField field) {
    return field.meaning() == HeadLabel.NEXT_MEETING && field.value().length() > LONGEST_DATE;
  }
}
