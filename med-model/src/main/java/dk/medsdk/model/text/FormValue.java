package dk.medsdk.model.text;

import java.util.regex.Pattern;

/**
 * Tells a value in JSON or YAML from the property before it: {@code 070761-4285} of {@code - id:
 * 070761-4285}.
 */
final class FormValue {

  private static final String NAME = " *\\p{Alpha}+: +$";
  private static final Pattern PROPERTY = Pattern.compile("(?:^|[{,-])" + NAME);
  private static final Pattern LATER_PROPERTY = Pattern.compile("[{,-]" + NAME);

  private FormValue() {}

  /**
   * Where the value begins to which an offset belongs.
   *
   * @param reach how far back that matters; the property is looked for no farther away
   */
  static int startOf(String form, int at, int reach) {
    int from = at;
    while (from > 0 && at - from < reach && !isBoundary(form.charAt(from - 1))) {
      from--;
    }
    boolean quoted = from > 0 && isQuote(form.charAt(from - 1));
    Pattern property = quoted ? LATER_PROPERTY : PROPERTY;
    return property.matcher(form).region(from, at).find() ? at : from;
  }

  private static boolean isBoundary(char c) {
    return isQuote(c) || c == '\n' || c == '\r';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
