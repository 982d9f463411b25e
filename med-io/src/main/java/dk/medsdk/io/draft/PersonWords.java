package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.TitleWords;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;

/**
 * The words about one person of a list, and where the name is in them: {@code vicedirektør} {@code
 * Bo Vang} {@code (sygdom)}.
 */
final class PersonWords {

  private static final int LONGEST_SEAT = 4;

  /** How far a capital or a small letter is looked for. */
  private static final int NEAR = 60;

  private final Words all;
  private final int nameStart;
  private final int nameEnd;

  private PersonWords(Words all, int nameStart, int nameEnd) {
    this.all = all;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
  }

  /** The people of a line; none if it has no words. */
  static List<PersonWords> allIn(Words line) {
    return PeopleLine.parts(line).stream().map(PersonWords::of).toList();
  }

  /** The words before the name: a title, as printed. */
  String title() {
    return Words.collapsed(all.text().substring(0, nameStart).strip());
  }

  /** Whether a name is recognised: words in capitals. */
  boolean isNamed() {
    return nameEnd > nameStart;
  }

  /** The name; where none is recognised, all words before a parenthesis. */
  String name() {
    return Words.collapsed(all.text().substring(nameStart, end()));
  }

  /** What follows the name. */
  String rest() {
    return Words.collapsed(all.text().substring(end()));
  }

  private int end() {
    if (isNamed()) {
      return nameEnd;
    }
    int open = all.text().indexOf(" (", nameStart);
    return open < 0 ? all.length() : open;
  }

  /** All of it, with its place. */
  Words words() {
    return all;
  }

  /** The words of one person. */
  static PersonWords of(Words words) {
    int start = nameStart(words.text());
    return new PersonWords(words, start, nameEnd(words.text(), start));
  }

  /** Where the name begins after a title: "vicedirektør Bo Vang", "HR-chef Bo Vang". */
  static int nameStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int space = wordEnd(text, at);
      String word = text.substring(at, space);
      boolean title =
          !beginsName(word)
              || TitleWords.isTitleBeforeName(word)
              || isSeat(text, word)
              || (at == 0 && TitleWords.isQualifierOf(word, nextWord(text, space)));
      boolean nameBehind = space + 1 < text.length() && hasCapital(text, space + 1);
      if (!title || !nameBehind) {
        break;
      }
      at = space + 1;
    }
    return at < text.length() && beginsName(text.substring(at)) ? at : 0;
  }

  private static String nextWord(String text, int space) {
    int start = Math.min(text.length(), space + 1);
    return text.substring(start, wordEnd(text, start));
  }

  /** "FTR Bo Vang", but not "IDA HOLM". */
  private static boolean isSeat(String text, String word) {
    return word.length() <= LONGEST_SEAT
        && word.equals(word.toUpperCase(Locale.ROOT))
        && RoleWords.isRole(word)
        && text.chars().limit(NEAR).anyMatch(Character::isLowerCase);
  }

  private static boolean hasCapital(String text, int from) {
    for (int at = from; at < text.length() && at < from + NEAR; at = wordEnd(text, at) + 1) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
      if ("(,;-–".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Words.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the words in capitals end that begin at a place: the end of "Ida Holm". */
  static int nameEnd(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length() && NameLetters.beginsNameAt(text, at)) {
      int word = at;
      at = NameLetters.wordEnd(text, at);
      boolean title =
          end > start
              && Character.isUpperCase(text.charAt(word))
              && RoleWords.isRole(text.substring(word, at));
      if (at == word || (title && !isInCapitals(text, start, end))) {
        break;
      }
      end = at;
      at = NameLetters.skipParticle(text, at);
    }
    return end;
  }

  /** "IDA" of "IDA HOLM", whose second word is no abbreviation of a title. */
  private static boolean isInCapitals(String text, int start, int end) {
    String name = text.substring(start, end);
    return end - start > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  static boolean beginsName(String text) {
    return !text.isEmpty() && NameLetters.beginsNameAt(text, 0);
  }
}
