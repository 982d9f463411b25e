package dk.medsdk.io.block;

import dk.medsdk.io.block.ItemNumbering.Role;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds items whose numbers are capital letters or Roman numerals: {@code A. Velkomst}, {@code II.
 * Økonomi}.
 *
 * <p>Letters begin names and lists too, so only a run that begins with the first, leaves none out
 * and has text between its lines is one of items; if it stands twice, first without text between,
 * the first is the list of contents. What has digits below them are lists. Seen in plain minutes of
 * schools and working groups.
 */
final class LetteredItems {

  private static final int FEWEST = 3;
  private static final int LONGEST_HEADING = 160;

  private static final String[] LETTERS = "A B C D E F G H I J K L M N O P Q R S T".split(" ");
  private static final String[] NUMERALS =
      "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

  private final List<Line> lines;
  private final String[] numbers;

  private LetteredItems(List<Line> lines, String[] numbers) {
    this.lines = lines;
    this.numbers = numbers;
  }

  /** Marks them, if there are any before the first item that has digits. */
  static void mark(List<Line> lines, ItemNumbering numbering) {
    int digits = 0;
    while (digits < lines.size() && numbering.roleOf(digits) != Role.ITEM) {
      digits++;
    }
    for (String[] numbers : new String[][] {NUMERALS, LETTERS}) {
      LetteredItems items = new LetteredItems(lines, numbers);
      int first = items.next(0, 0);
      if (first < digits && items.mark(items.runs(first), digits, numbering)) {
        return;
      }
    }
  }

  private boolean mark(List<List<Integer>> runs, int digits, ItemNumbering numbering) {
    @Nullable List<Integer> chosen = null;
    for (List<Integer> run : runs) {
      chosen = run.get(0) < digits && areItems(run) ? run : chosen;
    }
    if (chosen == null) {
      return false;
    }
    numbering.forgetItems();
    for (List<Integer> run : runs) {
      Role role = run == chosen ? Role.ITEM : Role.CONTENTS;
      if (run.get(0) <= chosen.get(0)) {
        run.forEach(line -> numbering.set(line, role, heading(line), 1));
      }
    }
    return true;
  }

  /** The lines that count from the first number on, each time it stands again. */
  private List<List<Integer>> runs(int first) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = List.of();
    for (int i = first; i < lines.size(); i++) {
      if (hasNumber(i, 0)) {
        run = new ArrayList<>();
        runs.add(run);
      }
      if (!runs.isEmpty() && hasNumber(i, run.size())) {
        run.add(i);
      }
    }
    return runs;
  }

  /** Whether text stands below most lines. */
  private boolean areItems(List<Integer> run) {
    int texts = 0;
    for (int i = 1; i < run.size(); i++) {
      texts += printedBetween(run.get(i - 1), run.get(i)) ? 1 : 0;
    }
    return run.size() >= FEWEST && 2 * texts >= run.size() - 1;
  }

  private boolean printedBetween(int before, int after) {
    return lines.subList(before + 1, after).stream().anyMatch(line -> !line.isBlank());
  }

  /** The first line from here on that has a number; all lines if none has. */
  private int next(int from, int number) {
    int at = from;
    while (at < lines.size() && !hasNumber(at, number)) {
      at++;
    }
    return at;
  }

  private boolean hasNumber(int index, int number) {
    if (number >= numbers.length) {
      return false;
    }
    String text = lines.get(index).text();
    int end = numbers[number].length();
    return text.length() > end + 2
        && text.length() <= LONGEST_HEADING
        && text.startsWith(numbers[number])
        && ".)".indexOf(text.charAt(end)) >= 0
        && Words.isSpace(text.charAt(end + 1))
        && Character.isUpperCase(text.charAt(Clock.skipSpaces(text, end + 1)));
  }

  private ItemLine heading(int index) {
    Words words = lines.get(index).words();
    String text = words.text();
    int end = 1;
    while (Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ItemLineParser.parse(
        words, Optional.of(words.part(0, end)), words.from(end + 1).strip(), true);
  }
}
