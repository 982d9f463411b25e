package dk.medsdk.validation.rule;

import dk.medsdk.model.text.CprNumbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Walks texts once and stops only where something can begin: at a digit, a capital, a mark, and the
 * words that begin with B or V.
 */
final class TextScanner {

  private static final boolean[] STOPS = stops();

  private final List<TextPlace> cprNumbers = new ArrayList<>();
  private final Map<Residue, List<TextPlace>> residue = new EnumMap<>(Residue.class);
  private final List<AttachmentReference> references = new ArrayList<>();
  private final PersonNameDetector names = new PersonNameDetector();

  List<TextPlace> cprNumbers() {
    return cprNumbers;
  }

  Map<Residue, List<TextPlace>> residue() {
    return residue;
  }

  List<AttachmentReference> references() {
    return references;
  }

  List<PersonName> names() {
    return names.found();
  }

  /** Takes a CPR number that stands in no text of the model. */
  void add(TextPlace cprNumber) {
    cprNumbers.add(cprNumber);
  }

  /** Takes what one text holds. */
  void walk(String text, WordPlaces places) {
    char[] chars = text.toCharArray();
    names.begin(text, chars);
    int at = nextStop(chars, 0);
    while (at < chars.length) {
      at = nextStop(chars, stop(text, at, places));
    }
  }

  /**
   * Passes over nineteen of twenty characters with one look-up each. On an array and in a method of
   * its own, since that halves the time of a whole check.
   */
  private static int nextStop(char[] chars, int from) {
    int at = from;
    while (at < chars.length && !(stopsAt(chars[at]) && mayBegin(chars, at))) {
      at++;
    }
    return at;
  }

  /** Whether it is no letter inside a word: most of those with b and v are. */
  private static boolean mayBegin(char[] chars, int at) {
    return at == 0 || !Glyphs.isLetter(chars[at - 1]) || !Glyphs.isLetter(chars[at]);
  }

  private static boolean stopsAt(char c) {
    return c < STOPS.length ? STOPS[c] : Glyphs.sortOf(c) >= Glyphs.UPPER;
  }

  private int stop(String text, int at, WordPlaces places) {
    byte sort = Glyphs.sortOf(text.charAt(at));
    if (sort == Glyphs.MARK) {
      return mark(text, at, places);
    }
    if (sort == Glyphs.DIGIT) {
      return digits(text, at, places);
    }
    return word(text, at, sort == Glyphs.UPPER, places);
  }

  private int word(String text, int start, boolean capital, WordPlaces places) {
    AttachmentReferenceDetector.Match match = AttachmentReferenceDetector.at(text, start);
    if (match != null) {
      TextPlace place = places.place(match.start(), match.end());
      references.add(new AttachmentReference(place, match.number()));
    }
    if (capital) {
      ResidueDetector.Match left = ResidueDetector.atCapital(text, start);
      if (left != null) {
        return add(left, start, places);
      }
      names.at(start, places);
    }
    return start + 1;
  }

  private static boolean[] stops() {
    boolean[] stops = new boolean[256];
    for (char c = 0; c < stops.length; c++) {
      stops[c] = c == 'b' || c == 'v' || Glyphs.sortOf(c) >= Glyphs.UPPER;
    }
    return stops;
  }

  private int digits(String text, int start, WordPlaces places) {
    int number = CprNumbers.numberEnd(text, start);
    if (number > 0) {
      cprNumbers.add(places.place(start, number));
      return number;
    }
    int end = start + 1;
    while (end < text.length() && Glyphs.sortOf(text.charAt(end)) == Glyphs.DIGIT) {
      end++;
    }
    return end;
  }

  private int mark(String text, int start, WordPlaces places) {
    ResidueDetector.Match left = ResidueDetector.atMark(text, start);
    return left == null ? start + 1 : add(left, start, places);
  }

  private int add(ResidueDetector.Match left, int start, WordPlaces places) {
    residue
        .computeIfAbsent(left.kind(), any -> new ArrayList<>())
        .add(places.place(start, left.end()));
    return left.end();
  }
}
