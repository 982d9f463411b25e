package dk.medsdk.documents.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of lists and writes the label of each: {@code 1.}, {@code a)}, {@code 7.1},
 * {@code -}.
 *
 * <p>Word's way (ECMA-376-1, 17.9): lists on the same definition count on from each other; a list
 * that states a start for a level begins anew where that level is met first; a level that counts
 * lets the deeper ones begin again, and a higher one that was left out counts as if it had been
 * there.
 */
final class ListCounters {

  /** The label of every paragraph that has a sign instead of a number. */
  static final String BULLET = "-";

  private static final int LEVELS = 9;
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> met = new HashSet<>();

  ListCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Counts a paragraph, and gives its label; empty where nothing is printed. */
  String next(String id, NumberedList list, int level) {
    int[] numbers = counts.computeIfAbsent(list.definition(), definition -> unused());
    if (list.starts().containsKey(level) && met.add(id + ' ' + level)) {
      numbers[level] = UNUSED;
    }
    for (int higher = 0; higher < level; higher++) {
      boolean leftOut = numbers[higher] == UNUSED;
      numbers[higher] = leftOut ? numbering.level(list, higher).start() : numbers[higher];
    }
    numbers[level] = numbers[level] == UNUSED ? start(list, level) : numbers[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      if (numbering.level(list, deeper).restartsAfter(level)) {
        numbers[deeper] = UNUSED;
      }
    }
    return label(list, level, numbers);
  }

  private static int[] unused() {
    int[] numbers = new int[LEVELS];
    Arrays.fill(numbers, UNUSED);
    return numbers;
  }

  private int start(NumberedList list, int level) {
    Integer stated = list.starts().get(level);
    return stated == null ? numbering.level(list, level).start() : stated;
  }

  private String label(NumberedList list, int level, int[] numbers) {
    ListLevel own = numbering.level(list, level);
    if (own.format() == NumberFormat.BULLET) {
      return own.text().isBlank() ? "" : BULLET;
    }
    StringBuilder label = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      int shown = shownLevel(text, i);
      if (shown < 0) {
        label.append(text.charAt(i));
      } else {
        int number = numbers[shown] == UNUSED ? start(list, shown) : numbers[shown];
        NumberFormat format = numbering.level(list, shown).format();
        boolean decimal = own.decimal() && format != NumberFormat.NONE;
        label.append((decimal ? NumberFormat.DECIMAL : format).write(number));
        i++;
      }
    }
    return label.toString().strip();
  }

  /** The level, from 0, whose number stands at a place of a text; −1 if none does. */
  private static int shownLevel(String text, int at) {
    boolean placeholder = text.charAt(at) == '%' && at + 1 < text.length();
    char digit = placeholder ? text.charAt(at + 1) : '0';
    return digit >= '1' && digit <= '9' ? digit - '1' : -1;
  }
}
