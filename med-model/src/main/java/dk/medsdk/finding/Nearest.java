package dk.medsdk.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What someone who mistyped probably meant: {@code titel} is near to {@code title}, for "did you
 * mean".
 */
public final class Nearest {

  /** Of how many letters one may be wrong. */
  private static final int LETTERS_A_SLIP = 3;

  private Nearest() {}

  /**
   * The name that differs least, capitals aside.
   *
   * @return the nearest name, if at most a third of its letters differs or it contains the word;
   *     the first of several that are equally near
   */
  public static Optional<String> to(String word, List<String> names) {
    String typed = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> isNear(typed, name.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(name -> slips(typed, name.toLowerCase(Locale.ROOT))));
  }

  private static boolean isNear(String typed, String name) {
    boolean begun = typed.length() >= LETTERS_A_SLIP && name.contains(typed);
    return begun
        || (typed.length() <= 2 * name.length()
            && slips(typed, name) * LETTERS_A_SLIP <= Math.max(name.length(), LETTERS_A_SLIP));
  }

  /** Letters to add, remove, change or swap (Damerau's distance). */
  private static int slips(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      rows[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int shifted = 1 + Math.min(rows[i - 1][j], rows[i][j - 1]);
        rows[i][j] = Math.min(changed, shifted);
        if (areSwapped(a, i, b, j)) {
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
      }
    }
    return rows[a.length()][b.length()];
  }

  private static boolean areSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
