package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The number that a line begins with: {@code 1.}, {@code 1)}, {@code 01}, {@code 4a.}, {@code Pkt.
 * 1}, {@code Punkt 1:}, {@code Ad 1.}
 *
 * <p>Ordinals and dates ("2. høring", "3. december") go on in small letters and are no numbers of
 * items.
 *
 * @param number the digits, with a letter if there is one
 * @param rest the words after the number and what follows it
 * @param stated whether a word says that it is the number of an item: "Pkt. 3"
 */
record ItemNumber(Words number, Words rest, boolean stated) {

  private static final String[] PREFIXES = {
    "pkt.",
    "pkt",
    "punkt",
    "ad",
    "ad punkt",
    "ad pkt.",
    "til punkt",
    "til pkt.",
    "dagsordenspunkt",
    "dagsordenpunkt",
    "emne",
    "sag",
    "item",
    "agenda item"
  };

  /** A heading whose list was lost, so that the first item came to stand on its line. */
  private static final String GLUED = "Indholdsfortegnelse";

  /** The letters that a prefix begins with, so that most lines are told apart at once. */
  private static final String PREFIX_LETTERS = "pPaAsSiItTdDeE";

  private static final int MOST_DIGITS = 3;

  /** As long as "IndholdsfortegnelseDagsordenspunkt nr. " with a space to spare. */
  private static final int LONGEST_BEFORE = 44;

  /** "Agenda item 12:". */
  private static final int LONGEST_ALONE = 16;

  /** The number's value, leading zeros and letter left out. */
  int value() {
    int value = 0;
    for (int i = 0; i < number.length() && isDigit(number.text().charAt(i)); i++) {
      value = value * 10 + number.text().charAt(i) - '0';
    }
    return value;
  }

  static Optional<ItemNumber> at(Words line) {
    String text = line.text();
    int start = prefixLength(text);
    int digits = Clock.digitsEnd(text, start);
    if (digits == start || digits - start > MOST_DIGITS) {
      return Optional.empty();
    }
    int end = letterEnd(text, digits);
    boolean stated = start > 0 || text.charAt(0) == '0';
    int after = delimiterEnd(text, end, stated);
    return after < 0 || !beginsTitle(text, after, after == end)
        ? Optional.empty()
        : Optional.of(
            new ItemNumber(
                line.part(start, end),
                line.from(after).strip(),
                start > 0 && !text.startsWith(GLUED)));
  }

  /** Whether a line is nothing but a word and a number, "Pkt. 3": the title stands below it. */
  static boolean isAlone(String text) {
    int start = text.length() <= LONGEST_ALONE ? prefixLength(text) : 0;
    int digits = start == 0 ? 0 : Clock.digitsEnd(text, start);
    int end =
        digits < text.length() && ".:)".indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
    return digits > start && digits - start <= MOST_DIGITS && end == text.length();
  }

  private static int prefixLength(String text) {
    boolean possible =
        !text.isEmpty() && PREFIX_LETTERS.indexOf(text.charAt(0)) >= 0 && hasDigitNear(text);
    if (!possible) {
      return 0;
    }
    for (String prefix : PREFIXES) {
      int end = prefix.length();
      if (text.regionMatches(true, 0, prefix, 0, end) && isSpaceAt(text, end)) {
        return afterNumberWord(text, Clock.skipSpaces(text, end));
      }
    }
    if (!text.startsWith(GLUED)) {
      return 0;
    }
    return GLUED.length() + prefixLength(text.substring(GLUED.length()));
  }

  /** Most lines that begin with such a letter have no number that a word could stand before. */
  private static boolean hasDigitNear(String text) {
    int end = Math.min(text.length(), LONGEST_BEFORE);
    for (int i = 2; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Sag nr. 38" says the same as "Sag 38". */
  private static int afterNumberWord(String text, int at) {
    for (String word : new String[] {"nr.", "nr"}) {
      int end = at + word.length();
      if (text.regionMatches(true, at, word, 0, word.length()) && isSpaceAt(text, end)) {
        return Clock.skipSpaces(text, end);
      }
    }
    return at;
  }

  private static int letterEnd(String text, int at) {
    boolean letter =
        at + 1 < text.length()
            && text.charAt(at) >= 'a'
            && text.charAt(at) <= 'z'
            && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')');
    return letter ? at + 1 : at;
  }

  /**
   * The offset after ".", ")" or, with a word or a zero before the number, ":" or nothing; -1 if
   * refused.
   */
  private static int delimiterEnd(String text, int at, boolean stated) {
    if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')')) {
      boolean decimal = at + 1 < text.length() && isDigit(text.charAt(at + 1));
      return decimal ? -1 : at + 1;
    }
    if (!stated) {
      // "7 (Lukket) Personsag"
      return HeadingLead.kindEnd(text, Clock.skipSpaces(text, at)) > 0
          ? at
          : looseDelimiterEnd(text, at);
    }
    boolean mark = at < text.length() && ":-–".indexOf(text.charAt(at)) >= 0;
    return mark ? at + 1 : at;
  }

  /** "5 - Arbejdsmiljø", "3 Sygefravær": a dash or a gap for the full stop. */
  private static int looseDelimiterEnd(String text, int at) {
    int next = Clock.skipSpaces(text, at);
    boolean dash =
        next == at + 1
            && next + 2 < text.length()
            && "-–".indexOf(text.charAt(next)) >= 0
            && text.charAt(next + 1) == ' '
            && Character.isUpperCase(text.charAt(next + 2));
    if (dash) {
      return next + 1;
    }
    boolean gap =
        next == at + 2 && next < text.length() && Character.isUpperCase(text.charAt(next));
    return gap ? next : -1;
  }

  /**
   * Whether what follows could be a title: words that do not begin in small letters, nor with a
   * digit where no mark stands between.
   */
  private static boolean beginsTitle(String text, int after, boolean unmarked) {
    int at = Clock.skipSpaces(text, after);
    while (at < text.length() && "–-:".indexOf(text.charAt(at)) >= 0) {
      at = Clock.skipSpaces(text, at + 1);
    }
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (HeadingLead.kindEnd(text, at) > 0) {
      return true;
    }
    boolean needsLetter = at == after || unmarked;
    return !Character.isLowerCase(c) && (!needsLetter || Character.isLetter(c));
  }

  private static boolean isSpaceAt(String text, int at) {
    return at < text.length() && Words.isSpace(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number as a key: equal for {@code 1} and {@code 01}. */
  String key() {
    String text = number.text().toLowerCase(Locale.ROOT);
    return value() + text.substring(Clock.digitsEnd(text, 0));
  }
}
