package dk.medsdk.model.organisation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: {@code " Hovedudvalget\u00a0 for Natur"} and {@code hovedudvalg for
 * natur} are the same.
 */
final class NameKey {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DEFINITE = Pattern.compile("udvalget(?!\\p{L})");
  private static final Pattern GENITIVE = Pattern.compile("(?:['’‘´`ʼ]s?|s)\\z");

  private NameKey() {}

  /** NFC, small letters, single spaces, and "udvalg" without its article. */
  static String of(String name) {
    String composed = Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT);
    String spaced = SPACES.matcher(composed).replaceAll(" ").strip();
    return DEFINITE.matcher(spaced).replaceAll("udvalg");
  }

  /** The key of what stands in the genitive: of {@code HMU's}, {@code HMU´s} and {@code HMUs}. */
  static String withoutGenitive(String name) {
    return of(GENITIVE.matcher(of(name)).replaceFirst(""));
  }
}
