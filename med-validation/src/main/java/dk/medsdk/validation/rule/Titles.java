package dk.medsdk.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titler: knows the words that stand before a name and say what the person is. */
final class Titles {

  private static final int LONGEST = 40;

  /** The ends of titles by their last letter: {@code vicedirektør} ends like "direktør". */
  private static final Map<Character, List<String>> ENDS =
      Stream.of(
              "direktør",
              "direktøren",
              "chef",
              "chefen",
              "leder",
              "lederen",
              "formand",
              "formanden",
              "forperson",
              "koordinator",
              "konsulent",
              "konsulenten",
              "rektor",
              "borgmester",
              "rådmand",
              "inspektør",
              "sekretær",
              "sekretæren",
              "repræsentant",
              "repræsentanten",
              "referent",
              "suppleant",
              "ordstyrer",
              "medlem",
              "assistent",
              "terapeut",
              "læge",
              "sygeplejerske",
              "pædagog",
              "psykolog",
              "fuldmægtig",
              "rådgiver",
              "professor",
              "medarbejder",
              "kollega")
          .collect(Collectors.groupingBy(title -> title.charAt(title.length() - 1)));

  private Titles() {}

  /** Whether the word between two offsets is a title, whatever its case. */
  static boolean isTitle(String text, int start, int end) {
    for (String title : ENDS.getOrDefault(text.charAt(end - 1), List.of())) {
      int at = end - title.length();
      if (at >= start && Glyphs.matches(text, at, title)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the title before an offset begins.
   *
   * @return the offset, or -1 if the word before is none
   */
  static int startBefore(String text, int offset) {
    int end = offset - 1;
    if (end < 1 || !Glyphs.isSpace(text.charAt(end))) {
      return -1;
    }
    int start = end;
    while (start > Math.max(0, end - LONGEST) && Glyphs.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && isTitle(text, start, end) ? start : -1;
  }
}
