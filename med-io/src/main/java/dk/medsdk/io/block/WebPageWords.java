package dk.medsdk.io.block;

import java.util.Locale;

/**
 * What a web page prints around the minutes in it, where somebody copied all of it: {@code Forside
 * › Udvalg › Referater}, {@code Print}, {@code Sidst opdateret 27.04.2026}.
 */
final class WebPageWords {

  private static final WordSet BUTTONS =
      WordSet.of(
          "print", "print siden", "udskriv", "del", "del siden", "læs op", "menu", "søg", "luk");
  private static final String[] HOMES = {"Forside", "Hjem", "Home"};
  private static final String[] STEPS = {"›", ">", "»", "/"};
  private static final String[] FEET = {"Sidst opdateret", "Senest opdateret"};
  private static final int LONGEST_BUTTON = 12;

  private WebPageWords() {}

  /** Whether a line above the head is one of the page: its trail, or a button. */
  static boolean areAbove(String text) {
    if (text.length() <= LONGEST_BUTTON) {
      return BUTTONS.contains(text.toLowerCase(Locale.ROOT));
    }
    for (String home : HOMES) {
      if (text.startsWith(home)) {
        return isStep(text, Clock.skipSpaces(text, home.length()));
      }
    }
    return false;
  }

  private static boolean isStep(String text, int at) {
    for (String step : STEPS) {
      if (text.startsWith(step, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says when the page was written. */
  static boolean areBelow(String text) {
    for (String foot : FEET) {
      if (text.startsWith(foot)) {
        return text.chars().anyMatch(Character::isDigit);
      }
    }
    return false;
  }
}
