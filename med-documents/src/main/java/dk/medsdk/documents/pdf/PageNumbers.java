package dk.medsdk.documents.pdf;

import java.util.List;
import java.util.Locale;

/** Tells page numbers as they are printed: {@code Side 1 af 6}, {@code - 3 -}, {@code 3/6}. */
final class PageNumbers {

  private static final int LONGEST = 24;
  private static final List<String> PAGE = List.of("side", "sidenr.", "page", "s.");
  private static final List<String> OF = List.of("af", "of", "/");

  private PageNumbers() {}

  /**
   * Whether words at the edge of a page are its number.
   *
   * @param text the words
   * @param page which page it is: a number alone must be this one
   */
  static boolean isOne(String text, int page) {
    if (text.length() > LONGEST) {
      return false;
    }
    String spaced = text.toLowerCase(Locale.ROOT).replace("/", " / ").replace(":", " ");
    List<String> words =
        List.of(spaced.split("[\\s|–-]")).stream().filter(word -> !word.isEmpty()).toList();
    boolean named = !words.isEmpty() && PAGE.contains(words.get(0));
    List<String> rest = named ? words.subList(1, words.size()) : words;
    boolean total = rest.size() == 3 && OF.contains(rest.get(1)) && isNumber(rest.get(2));
    boolean number = !rest.isEmpty() && isNumber(rest.get(0)) && (rest.size() == 1 || total);
    return number && (named || Integer.parseInt(rest.get(0)) == page);
  }

  private static boolean isNumber(String word) {
    return word.length() <= 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
