package dk.medsdk.io.schema;

import java.util.Locale;

/**
 * What the Javadoc says about a type, an attribute or a constant: {@code Titel: what it is called.}
 *
 * @param danish the Danish word, {@code Titel}
 * @param english what it is, {@code What it is called.}
 */
record Described(String danish, String english) {

  /** Takes the first colon for the end of the Danish word; without one, there is no English. */
  static Described of(String javadoc) {
    int colon = javadoc.indexOf(": ");
    if (colon < 0) {
      return new Described(javadoc, "");
    }
    String english = javadoc.substring(colon + 2);
    int first = english.offsetByCodePoints(0, 1);
    return new Described(
        javadoc.substring(0, colon),
        english.substring(0, first).toUpperCase(Locale.ROOT) + english.substring(first));
  }
}
