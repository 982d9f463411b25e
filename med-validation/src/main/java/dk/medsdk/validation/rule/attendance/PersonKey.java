package dk.medsdk.validation.rule.attendance;

import java.text.Normalizer;
import java.util.Locale;

/** Navn: how two printed names are compared, so that {@code Ida Holm} is {@code ida holm}. */
final class PersonKey {

  private PersonKey() {}

  /** NFC, small letters, single spaces. */
  static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder key = new StringBuilder();
    boolean space = false;
    for (char c : composed.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean white = Character.isWhitespace(c) || c == '\u00a0';
      if (!white && space && key.length() > 0) {
        key.append(' ');
      }
      if (!white) {
        key.append(c);
      }
      space = white;
    }
    return key.toString();
  }

  /** Whether a key has a first and a last name: two people may be called "Ida". */
  static boolean isWhole(String key) {
    return key.indexOf(' ') > 0;
  }
}
