package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.OrganisationWords;
import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts a line into the words about each person.
 *
 * <p>Commas stand between people and between a person and a title: {@code Ida Holm, FTR, Dansk
 * Sygeplejeråd, Bo Vang} are two people. What a part names decides: a title goes to the person
 * before it, and so does one word behind a seat, {@code Ida Holm, AMR, Røntgen}.
 */
final class PeopleLine {

  private static final Set<String> JOINTS = Set.of("og", "samt", "and", "&", "+", "OG", "SAMT");
  private static final int LONGEST_JOINT = 4;

  /** Between people in columns. */
  private static final String GAP = "   ";

  private static final Set<String> PREPOSITIONS =
      Set.of("af", "i", "på", "for", "fra", "ved", "hos", "til", "med", "of", "at", "from");

  private PeopleLine() {}

  /** The words about each person; none if the line has no words. */
  static List<Words> parts(Words line) {
    List<Words> people = new ArrayList<>();
    int start = 0;
    List<Words> elements = elements(line);
    if (Initials.areAll(elements)) {
      elements.forEach(part -> add(part, people));
      return people;
    }
    Words shown = InCapitals.softened(line);
    boolean seat = false;
    for (Words part : shown.equals(line) ? elements : elements(shown)) {
      int from = part.start() - line.start();
      boolean unit = seat && part.text().strip().indexOf(' ') < 0;
      boolean more = start < from && (unit || !beginsPerson(part.text()));
      seat = RoleWords.isRole(part.text().strip());
      if (!more && start < from) {
        add(line.part(start, from), people);
        start = from;
      }
    }
    add(line.from(start), people);
    return people;
  }

  private static void add(Words part, List<Words> people) {
    Words words = withoutJoint(part.strip());
    if (!words.isBlank()) {
      people.add(words);
    }
  }

  /** The parts between commas, semicolons, "og" and full stops, parentheses kept whole. */
  private static List<Words> elements(Words line) {
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
    if (text.startsWith(GAP, at) && beginsFullName(text, at)) {
      return GAP.length();
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_JOINT && text.charAt(end) != ' ') {
      end++;
    }
    boolean whole = end < text.length() && text.charAt(end) == ' ';
    String word = text.substring(at + 1, end);
    return whole && JOINTS.contains(word) ? end + 1 - at : 0;
  }

  /**
   * Whether two words in capitals follow with one blank between them: no widened blank is meant.
   */
  private static boolean beginsFullName(String text, int gap) {
    int first = Clock.skipBlanks(text, gap);
    int blank = Clock.wordEnd(text, first);
    return blank + 1 < text.length()
        && Character.isUpperCase(text.charAt(first))
        && Character.isUpperCase(text.charAt(blank + 1));
  }

  /** "Mogens Rye. Susanne Brandt", but not "Anders Chr. Fjeldgaard". */
  private static boolean endsSentence(String text, int at) {
    boolean capital =
        at + 2 < text.length()
            && Words.isSpace(text.charAt(at + 1))
            && PersonWords.beginsName(text.substring(at + 2, Math.min(text.length(), at + 5)));
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
    int start = PersonWords.nameStart(text);
    // "HK Kommunal" begins like a title with a name behind it.
    if (PersonWords.nameEnd(text, start) == start || OrganisationWords.isUnion(text)) {
      return false;
    }
    String name = text.substring(start, PersonWords.nameEnd(text, start));
    if (RoleWords.isRole(name) || OrganisationWords.isUnion(name)) {
      // "TR FOA" is a seat.
      return false;
    }
    if (start == 0) {
      return !OrganisationWords.isOrganisation(name);
    }
    String title = text.substring(0, start).strip();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return !PREPOSITIONS.contains(last) && !last.endsWith(".");
  }
}
