package dk.medsdk.model.text;

import dk.medsdk.source.SourceSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * CPR-numre: finds and masks Danish personal identification numbers, which public bodies must not
 * publish (CPR-loven § 54).
 *
 * <p>A number is six digits that are a date (day, month, year) and four more, joined, or with one
 * hyphen or dash between them: {@code 070761-4285}, {@code 0707614285}. With a space between them
 * it counts only after the word "CPR" or "personnummer". The check digit is not looked at, since
 * numbers without a valid one are issued. What stands in a longer run of digits, hyphens and
 * slashes (case numbers such as {@code 1-13-3-57-16}, EAN numbers), after a plus sign (telephone
 * numbers) or after the name of another kind of number ("sagsnr.", "konto", "P-nr.") is not one.
 */
public final class CprNumbers {

  private static final int DATE_DIGITS = 6;
  private static final int SERIAL_DIGITS = 4;
  private static final int LABEL_REACH = 24;
  private static final Pattern OWN_LABEL = anyCase("cpr|personn(?:umme)?r");

  /** The names of other kinds of number, as words: not the beginning of "sagen" or "altid". */
  private static final String OTHER_LABEL =
      "(?<!\\p{L})(?:"
          + "(?:sags?|journal|dok(?:ument)?|ean|cvr|tlf|telefon|mobil(?:telefon)?|konto|ordre"
          + "|faktura|ref|id|p-enhed)(?:[-. ]{0,2}(?:nr|nummer|id))?"
          + "|(?:j|brev|vare|reg|se|p)[-. ]{0,2}(?:nr|nummer|id))(?!\\p{L})";

  private static final Pattern OTHER_LABEL_BEFORE = anyCase(OTHER_LABEL + "[^\\d]*$");
  private static final Pattern OTHER_LABEL_AT = anyCase(OTHER_LABEL + "[^\\p{L}\\d]*$");

  private CprNumbers() {}

  /** The stretches of a text that are CPR numbers, in order. */
  public static List<SourceSpan> find(String text) {
    return find(text, at -> numberEnd(text, at));
  }

  /**
   * The stretches of JSON or YAML that are CPR numbers, in order: the property before a value, as
   * in {@code "id": "070761-4285"}, does not name another kind of number.
   */
  public static List<SourceSpan> findInForm(String form) {
    return find(form, at -> endFrom(form, at, FormValue.startOf(form, at, LABEL_REACH)));
  }

  private static List<SourceSpan> find(String text, IntUnaryOperator endOfNumberAt) {
    List<SourceSpan> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        int end = endOfNumberAt.applyAsInt(i);
        if (end > 0) {
          found.add(SourceSpan.of(i, end));
        }
        i = Math.max(end, digitsEnd(text, i)) - 1;
      }
    }
    return found;
  }

  /** Whether a text holds one. */
  public static boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  /** The text with every number replaced by {@code ······-····}, and otherwise as it was. */
  public static String mask(String text) {
    return mask(text, find(text));
  }

  /**
   * The text with every number masked, also after the name of another kind: {@code id 070761-4285}.
   * For what no reader has to recognise, and where a number that is shown does more harm than one
   * that is hidden.
   */
  public static String maskAll(String text) {
    return mask(text, find(text, at -> endFrom(text, at, at)));
  }

  private static String mask(String text, List<SourceSpan> found) {
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (SourceSpan span : found) {
      for (int i = span.start(); i < span.end(); i++) {
        if (isDigit(text.charAt(i))) {
          out.setCharAt(i, '·');
        }
      }
    }
    return out.toString();
  }

  /**
   * The offset after the CPR number that begins with the digit at the given offset.
   *
   * @return the offset, or -1 if no number begins there
   */
  public static int numberEnd(String text, int start) {
    return numberEnd(text, start, 0);
  }

  /** The same, where it may also be that only what stands from an offset on is about the number. */
  private static int endFrom(String text, int start, int labelsFrom) {
    int end = numberEnd(text, start, 0);
    return end > 0 ? end : numberEnd(text, start, labelsFrom);
  }

  private static int numberEnd(String text, int start, int labelsFrom) {
    int dateEnd = digitsEnd(text, start);
    boolean joined = dateEnd - start == DATE_DIGITS + SERIAL_DIGITS;
    boolean split = dateEnd - start == DATE_DIGITS && dateEnd < text.length();
    if (!joined && !split) {
      return -1;
    }
    int serial = joined ? dateEnd - SERIAL_DIGITS : jointEnd(text, dateEnd);
    int end = digitsEnd(text, serial);
    boolean shaped = end - serial == SERIAL_DIGITS;
    return shaped
            && isDate(text, start, serial)
            && standsAlone(text, start, end)
            && isLabelledRight(text, start, labelsFrom, joined)
        ? end
        : -1;
  }

  /**
   * The offset after a hyphen, a space, or a hyphen between spaces; that of the joint if it is
   * none.
   */
  private static int jointEnd(String text, int at) {
    boolean spaced =
        text.startsWith(" ", at)
            && at + 2 < text.length()
            && isDash(text.charAt(at + 1))
            && text.charAt(at + 2) == ' ';
    if (spaced) {
      return at + 3;
    }
    return isJoint(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !continues(text, start - 1, -1) && !continues(text, end, 1);
  }

  /** Whether the characters from {@code at} on belong to the same, longer, number or word. */
  private static boolean continues(String text, int at, int step) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    int beyond = at + step;
    boolean joins = isDash(c) || c == '/' || c == '.' || c == ':';
    return Character.isLetterOrDigit(c)
        || c == '+'
        || (joins && beyond >= 0 && beyond < text.length() && isDigit(text.charAt(beyond)));
  }

  /**
   * Whether what stands before it in its line leaves it a CPR number. Ten digits are of another
   * kind wherever that is named, a date with a hyphen only directly after the name.
   */
  private static boolean isLabelledRight(String text, int start, int labelsFrom, boolean joined) {
    int from = start;
    while (from > labelsFrom && start - from < LABEL_REACH && !isLineEnd(text.charAt(from - 1))) {
      from--;
    }
    if (isFound(OWN_LABEL, text, from, start)) {
      return true;
    }
    Pattern other = joined ? OTHER_LABEL_BEFORE : OTHER_LABEL_AT;
    return !isSpace(text.charAt(start + DATE_DIGITS)) && !isFound(other, text, from, start);
  }

  private static boolean isFound(Pattern label, String text, int from, int to) {
    return label.matcher(text).region(from, to).useTransparentBounds(true).find();
  }

  private static Pattern anyCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static boolean isDate(String text, int start, int serial) {
    int day = twoDigits(text, start);
    int month = twoDigits(text, start + 2);
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    int year = century(text.charAt(serial) - '0', twoDigits(text, start + 4));
    return day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The year by the seventh digit, as the CPR register assigns it. */
  private static int century(int seventh, int year) {
    if (seventh <= 3) {
      return 1900 + year;
    }
    if (seventh == 4 || seventh == 9) {
      return (year <= 36 ? 2000 : 1900) + year;
    }
    return (year <= 57 ? 2000 : 1800) + year;
  }

  private static int twoDigits(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private static int digitsEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoint(char c) {
    return isDash(c) || isSpace(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2012' || c == '–' || c == '−';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
