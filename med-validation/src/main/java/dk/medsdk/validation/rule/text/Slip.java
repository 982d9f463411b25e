package dk.medsdk.validation.rule.text;

/** Tells a slip of the keyboard from another name. */
final class Slip {

  private static final int SHORTEST = 4;
  private static final String VOWELS = "aeiouyæøå";

  private Slip() {}

  /**
   * Whether two words may be one name with one slip: a letter too many, too few, changed, or two
   * that changed places.
   *
   * <p>The first letter must be the same or sound alike ({@code Carsten}, {@code Karsten}), since
   * people rarely miss it and it tells names apart ({@code Line}, {@code Tine}). A given name that
   * ends otherwise is another name ({@code Anne}, {@code Anna}; {@code Louis}, {@code Louise}).
   */
  static boolean isBetween(String one, String other, boolean givenName) {
    if (one.length() < SHORTEST || other.length() < SHORTEST || one.equals(other)) {
      return false;
    }
    if (one.length() > other.length()) {
      return isBetween(other, one, givenName);
    }
    int at = firstDifference(one, other);
    if (!isOneEdit(one, other, at)) {
      return false;
    }
    if (at == 0) {
      return one.length() == other.length() && soundAlike(one.charAt(0), other.charAt(0));
    }
    return !(givenName && endsOtherwise(one, other, at));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** The distance of Damerau and Levenshtein is 1; {@code one} is not the longer. */
  private static boolean isOneEdit(String one, String other, int at) {
    int longer = other.length() - one.length();
    if (longer == 1) {
      return one.startsWith(other.substring(at + 1), at);
    }
    return longer == 0 && (tailsAgree(one, other, at + 1) || isSwap(one, other, at));
  }

  private static boolean isSwap(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && tailsAgree(one, other, at + 2);
  }

  private static boolean tailsAgree(String one, String other, int from) {
    return one.substring(from).equals(other.substring(from));
  }

  private static boolean soundAlike(char a, char b) {
    return switch (a < b ? "" + a + b : "" + b + a) {
      case "ck", "vw", "sz" -> true;
      default -> false;
    };
  }

  private static boolean endsOtherwise(String one, String other, int at) {
    int last = other.length() - 1;
    boolean vowel =
        VOWELS.indexOf(other.charAt(last)) >= 0
            || VOWELS.indexOf(one.charAt(one.length() - 1)) >= 0;
    return at == last && vowel;
  }
}
