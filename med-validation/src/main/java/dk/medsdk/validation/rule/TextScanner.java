package dk.medsdk.validation.rule;

import dk.medsdk.model.text.CprNumbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Walks texts once and stops only where something can begin: at a digit, a capital, a mark, and
 * where {@link AttachmentWords} has found a word.
 */
final class TextScanner {

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
    AttachmentWords attachments = new AttachmentWords(text);
    int at = nextStop(chars, 0, attachments.next(0));
    while (at < chars.length) {
      int after = stop(text, chars, at, places);
      at = nextStop(chars, after, attachments.next(after));
    }
  }

  /**
   * Passes over nineteen of twenty characters with one look-up each. On an array and in a method of
   * its own, since that halves the time of a whole check.
   */
  private static int nextStop(char[] chars, int from, int end) {
    int at = from;
    while (at < end && !stopsAt(chars[at])) {
      at++;
    }
    return at;
  }

  private static boolean stopsAt(char c) {
    return Glyphs.sortOf(c) >= Glyphs.UPPER;
  }

  private int stop(String text, char[] chars, int at, WordPlaces places) {
    return switch (Glyphs.sortOf(chars[at])) {
      case Glyphs.MARK -> mark(text, at, places);
      case Glyphs.DIGIT -> digits(text, at, places);
      case Glyphs.UPPER -> capital(text, chars, at, places);
      default -> reference(text, at, places);
    };
  }

  private int reference(String text, int start, WordPlaces places) {
    AttachmentReferenceDetector.Match match = AttachmentReferenceDetector.at(text, start);
    if (match != null) {
      TextPlace place = places.place(match.start(), match.end());
      references.add(new AttachmentReference(place, match.number()));
    }
    return start + 1;
  }

  private int capital(String text, char[] chars, int start, WordPlaces places) {
    if (start > 0 && Glyphs.isLetter(chars[start - 1])) {
      return start + 1;
    }
    ResidueDetector.Match left = ResidueDetector.atCapital(text, start);
    if (left != null) {
      return add(left, start, places);
    }
    names.at(start, places);
    return reference(text, start, places);
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
