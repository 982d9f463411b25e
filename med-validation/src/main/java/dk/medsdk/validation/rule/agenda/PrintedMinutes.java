package dk.medsdk.validation.rule.agenda;

import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.PlacedItem;
import java.util.Optional;

/** Where minutes are printed in the heading of an item, {@code 10 min.} of "Budget (10 min.)". */
final class PrintedMinutes {

  private static final String UNIT = "min";

  private PrintedMinutes() {}

  /**
   * Whether only those minutes stand there that the item was given: of "oplæg 10 min., drøftelse 20
   * min." none is the time of the whole item.
   */
  static boolean areOnce(PlacedItem placed, CheckInput input) {
    int inHeading = input.prose().map(source -> count(heading(placed, source, input))).orElse(1);
    return count(placed.item().title().orElse("")) == 0 && inHeading <= 1;
  }

  /** The lines from the item's beginning to its slot. */
  private static String heading(PlacedItem placed, SourceText source, CheckInput input) {
    Optional<SourceSpan> item = input.sourceMap().spanOf(placed.path());
    Optional<SourceSpan> slot = input.sourceMap().spanOf(placed.path().child("slot"));
    if (item.isEmpty() || slot.isEmpty() || slot.get().start() < item.get().start()) {
      return "";
    }
    int lineEnd = source.content().indexOf('\n', slot.get().end());
    int end = lineEnd < 0 ? source.length() : lineEnd;
    return source.content().substring(item.get().start(), end);
  }

  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf(UNIT); at >= 0; at = text.indexOf(UNIT, at + 1)) {
      count += followsDigits(text, at) ? 1 : 0;
    }
    return count;
  }

  private static boolean followsDigits(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && (text.charAt(before) == '.' || Character.isSpaceChar(text.charAt(before)))) {
      before--;
    }
    return before >= 0 && Character.isDigit(text.charAt(before));
  }
}
