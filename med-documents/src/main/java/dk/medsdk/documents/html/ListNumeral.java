package dk.medsdk.documents.html;

/** Numbers as lists print them: 4 is {@code 4}, {@code d}, {@code D}, {@code iv} or {@code IV}. */
final class ListNumeral {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MOST_ROMAN = 3999;

  private ListNumeral() {}

  /**
   * A number in the kind of a list.
   *
   * @param kind {@code type} of HTML or {@code list-style-type} of CSS; any other means digits
   */
  static String of(String kind, int number) {
    return switch (kind) {
      case "a", "lower-alpha", "lower-latin" -> letters(number, 'a');
      case "A", "upper-alpha", "upper-latin" -> letters(number, 'A');
      case "i", "lower-roman" -> roman(number);
      case "I", "upper-roman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
      case "decimal-leading-zero" -> (number >= 0 && number < 10 ? "0" : "") + number;
      default -> String.valueOf(number);
    };
  }

  /** After {@code z} comes {@code aa}. */
  private static String letters(int number, char first) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) (first + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMANS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
