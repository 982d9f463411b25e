package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Kommende punkter: what an item lists for the next meeting, "Punkter til kommende møder" and the
 * bullets under it.
 */
final class ComingItems {

  private static final int MOST = 30;
  private static final int LONGEST = 160;
  private static final Set<Purpose> OF_NOTHING_ELSE =
      Set.of(Purpose.COMING_ITEMS, Purpose.NEXT_MEETING);

  private static final List<String> OPENING =
      List.of("punkter til", "følgende punkter", "punkter på", "emner til", "kommende punkter");

  private ComingItems() {}

  /** The titles that an item lists, in order; none of an item that is not about coming items. */
  static List<String> in(AgendaItem item) {
    if (!item.purposes().contains(Purpose.COMING_ITEMS)) {
      return List.of();
    }
    boolean whole = OF_NOTHING_ELSE.containsAll(item.purposes());
    List<String> found = new ArrayList<>();
    read(item.caseStatement(), whole, found);
    item.decision().ifPresent(decision -> read(decision.narrative(), whole, found));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** A list counts only after words that open it: an item may tell other things too. */
  private static void read(RichText text, boolean whole, List<String> found) {
    boolean open = whole;
    for (TextBlock block : text.blocks()) {
      if (block instanceof TextList list) {
        if (open) {
          list.elements().stream().map(ListElement::text).map(ComingItems::cut).forEach(found::add);
        }
      } else if (block instanceof Heading || block instanceof Paragraph) {
        String words = block.plainText().toLowerCase(Locale.ROOT);
        boolean goesOn = open && block instanceof Paragraph && words.endsWith(":");
        open = goesOn || OPENING.stream().anyMatch(words::contains);
      }
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
