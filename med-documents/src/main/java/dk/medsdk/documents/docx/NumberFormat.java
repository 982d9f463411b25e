package dk.medsdk.documents.docx;

import java.util.Locale;

/** How a list writes its numbers: {@code 3}, {@code c}, {@code III}, {@code 03}. */
enum NumberFormat {
  /** 1, 2, 3; also for every format that has no Danish form of its own. */
  DECIMAL,
  /** 01, 02, … 10. */
  DECIMAL_ZERO,
  /** a, b, … z, aa, bb. */
  LOWER_LETTER,
  /** A, B, … Z, AA, BB. */
  UPPER_LETTER,
  /** i, ii, iii. */
  LOWER_ROMAN,
  /** I, II, III. */
  UPPER_ROMAN,
  /** A character instead of a number. */
  BULLET,
  /** Nothing. */
  NONE;

  private static final int LETTERS = 26;
  private static final int MOST_REPEATED = 5;
  private static final int LARGEST_ROMAN = 3999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** The format by its name in the file: {@code lowerLetter}. */
  static NumberFormat of(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** A number as it is printed. */
  String write(int number) {
    return switch (this) {
      case DECIMAL -> String.valueOf(number);
      case DECIMAL_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number;
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case BULLET, NONE -> "";
    };
  }

  private static String letters(int number) {
    if (number < 1 || number > LETTERS * MOST_REPEATED) {
      return String.valueOf(number);
    }
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
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
