package dk.medsdk.io.draft;

import dk.medsdk.io.block.OrganisationWords;
import dk.medsdk.io.block.TitleWords;
import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words about one person of a list, and where the name is in them: {@code vicedirektør} {@code
 * Bo Vang} {@code (sygdom)}.
 *
 * <p>Commas stand between people and between a person and a title: {@code Ida Holm, FTR, Dansk
 * Sygeplejeråd, Bo Vang} are two people. What a part names decides: a title goes to the person
 * before it.
 */
final class PersonWords {

  private static final Set<String> JOINTS = Set.of("og", "samt", "and");
  private static final Set<String> PREPOSITIONS =
      Set.of("af", "i", "på", "for", "fra", "ved", "hos", "til", "med", "of", "at", "from");

  private static final int LONGEST_SEAT = 4;

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
    List<PersonWords> people = new ArrayList<>();
    int start = 0;
    for (Words part : parts(line)) {
      int from = part.start() - line.start();
      boolean more = start < from && !beginsPerson(part.text());
      if (!more && start < from) {
        add(line.part(start, from), people);
        start = from;
      }
    }
    add(line.from(start), people);
    return people;
  }

  /** The words before the name: a title, as printed. */
  String title() {
    return all.text().substring(0, nameStart).strip();
  }

  /** Whether a name is recognised: words in capitals. */
  boolean isNamed() {
    return nameEnd > nameStart;
  }

  /** The name; where none is recognised, all words before a parenthesis. */
  String name() {
    return all.text().substring(nameStart, end());
  }

  /** What follows the name. */
  String rest() {
    return all.text().substring(end());
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

  private static void add(Words part, List<PersonWords> people) {
    Words words = withoutJoint(part.strip());
    if (!words.isBlank()) {
      people.add(of(words));
    }
  }

  private static PersonWords of(Words words) {
    int start = nameStart(words.text());
    return new PersonWords(words, start, nameEnd(words.text(), start));
  }

  /** The parts between commas, semicolons, "og" and full stops, parentheses kept whole. */
  private static List<Words> parts(Words line) {
    List<Words> parts = new ArrayList<>();
    String text = line.text();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      int joint = depth > 0 ? 0 : jointLength(text, i);
      if (joint > 0) {
        parts.add(line.part(start, i));
        start = i + joint;
        i = start - 1;
      }
    }
    parts.add(line.from(start));
    return parts;
  }

  private static int jointLength(String text, int at) {
    char c = text.charAt(at);
    if (c == ';' || c == '\t') {
      return 1;
    }
    if (c == '.') {
      return endsSentence(text, at) ? 2 : 0;
    }
    if (c == ',') {
      return at + 1 < text.length() && Words.isSpace(text.charAt(at + 1)) ? 2 : 0;
    }
    if (!Words.isSpace(c)) {
      return 0;
    }
    int end = text.indexOf(' ', at + 1);
    String word = end < 0 ? "" : text.substring(at + 1, end);
    return JOINTS.contains(word) || word.equals("&") ? end + 1 - at : 0;
  }

  /** "Mogens Rye. Susanne Brandt", but not "Anders Chr. Fjeldgaard". */
  private static boolean endsSentence(String text, int at) {
    boolean capital =
        at + 2 < text.length()
            && Words.isSpace(text.charAt(at + 1))
            && beginsName(text.substring(at + 2, Math.min(text.length(), at + 5)));
    return capital && !NameLetters.isAbbreviation(text, at);
  }

  private static Words withoutJoint(Words words) {
    int end = words.length();
    while (end > 0 && ",; \u00a0\t".indexOf(words.text().charAt(end - 1)) >= 0) {
      end--;
    }
    Words kept = words.part(0, end);
    for (String joint : JOINTS) {
      String after = " " + joint;
      if (kept.text().endsWith(after)) {
        return kept.part(0, kept.length() - after.length()).strip();
      }
    }
    return kept;
  }

  /** Whether a part names somebody, with or without a title before the name. */
  private static boolean beginsPerson(String part) {
    String text = part.strip();
    int start = nameStart(text);
    if (nameEnd(text, start) == start) {
      return false;
    }
    if (start == 0) {
      String name = text.substring(0, nameEnd(text, 0));
      return !RoleWords.isRole(name) && !OrganisationWords.isOrganisation(name);
    }
    String title = text.substring(0, start).strip();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return !PREPOSITIONS.contains(last) && !last.endsWith(".");
  }

  /** Where the name begins after a title: "vicedirektør Bo Vang", "HR-chef Bo Vang". */
  private static int nameStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int space = wordEnd(text, at);
      String word = text.substring(at, space);
      boolean title = !beginsName(word) || TitleWords.isTitleBeforeName(word) || isSeat(text, word);
      boolean nameBehind = space + 1 < text.length() && hasCapital(text, space + 1);
      if (!title || !nameBehind) {
        break;
      }
      at = space + 1;
    }
    return at < text.length() && beginsName(text.substring(at)) ? at : 0;
  }

  /** "FTR Bo Vang", but not "IDA HOLM". */
  private static boolean isSeat(String text, String word) {
    return word.length() <= LONGEST_SEAT
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && word.equals(word.toUpperCase(Locale.ROOT))
        && RoleWords.isRole(word);
  }

  private static boolean hasCapital(String text, int from) {
    for (int at = from; at < text.length() && at < from + 60; at = wordEnd(text, at) + 1) {
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

  private static boolean beginsName(String text) {
    return !text.isEmpty() && NameLetters.beginsNameAt(text, 0);
  }
}
