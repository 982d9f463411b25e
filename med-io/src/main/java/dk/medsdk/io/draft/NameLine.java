package dk.medsdk.io.draft;

import dk.medsdk.io.block.TitleWords;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells lists of names from sentences that name somebody: {@code Ida Holm, FTR og Bo Vang} from
 * {@code Projektleder Ida Holm fortalte om planen}.
 */
final class NameLine {

  private static final int LONGEST = 400;
  private static final int LONGEST_PERSON = 2000;
  private static final int LONGEST_REMARK = 60;
  private static final int LONGEST_TITLE = 50;
  private static final int MOST_TITLE_WORDS = 5;
  private static final int FEWEST_SENTENCE_WORDS = 4;
  private static final Set<String> OF = Set.of("af", "i", "for", "på", "of");

  private NameLine() {}

  /** Whether a line without bullet holds names, with what may stand beside them, and no more. */
  static boolean holdsNamesOnly(Words line) {
    if (line.length() > LONGEST || line.isBlank()) {
      return false;
    }
    List<PersonWords> people = PersonWords.allIn(line);
    return !people.isEmpty()
        && (people.stream().allMatch(NameLine::isPerson) || areInitials(people));
  }

  /** "SBL, HAV": one alone may be any word in capitals. */
  private static boolean areInitials(List<PersonWords> people) {
    return people.size() > 1 && Initials.areAll(people.stream().map(PersonWords::words).toList());
  }

  /** Whether a line with bullet is a sentence: in a list, anything else is taken for a person. */
  static boolean isSentence(Words line) {
    List<PersonWords> people = line.length() > LONGEST_PERSON ? List.of() : PersonWords.allIn(line);
    if (people.isEmpty()) {
      return true;
    }
    PersonWords first = people.get(0);
    if (!first.isNamed()) {
      boolean stop = line.text().endsWith(".");
      return wordCount(line.text()) > (stop ? 2 : FEWEST_SENTENCE_WORDS) && !hasParenthesis(line);
    }
    return isSpeech(first.rest()) || first.title().length() > LONGEST_TITLE;
  }

  private static boolean hasParenthesis(Words line) {
    return line.text().indexOf('(') > 0;
  }

  private static boolean isPerson(PersonWords person) {
    String name = person.name();
    String rest = person.rest().strip();
    int space = name.lastIndexOf(' ');
    boolean whole = space > 0 && name.length() - space > 2;
    boolean known = rest.startsWith("(") || Movement.isSaid(rest) || hasTitle(person.title());
    return person.isNamed()
        && (whole || known)
        && (person.title().isEmpty() || hasTitle(person.title()))
        && isRemark(rest);
  }

  /** "ledende bioanalytiker", "leder af driften"; other words are those of a sentence. */
  private static boolean hasTitle(String title) {
    if (title.isEmpty() || title.length() > LONGEST_TITLE || wordCount(title) > MOST_TITLE_WORDS) {
      return false;
    }
    String last = title.substring(title.lastIndexOf(' ') + 1);
    String first = title.substring(0, firstWordEnd(title));
    boolean of = OF.stream().anyMatch(word -> title.startsWith(" " + word + " ", first.length()));
    return TitleWords.isTitleBeforeName(last) || (of && TitleWords.isTitleBeforeName(first));
  }

  /** What may follow a name: a parenthesis, a title behind a comma, a clock, or nothing. */
  private static boolean isRemark(String rest) {
    if (rest.isEmpty() || rest.equals(".") || rest.startsWith("(")) {
      return true;
    }
    if (",;–-/:".indexOf(rest.charAt(0)) >= 0) {
      return rest.length() <= LONGEST_REMARK && !(rest.charAt(0) == ':' && rest.endsWith("."));
    }
    return Movement.isSaid(rest)
        || Substitution.isSaid(rest)
        || (rest.length() <= LONGEST_REMARK / 2 && TitleWords.isTitle(rest));
  }

  /** Words that go on in small letters after a name and tell what somebody did. */
  private static boolean isSpeech(String rest) {
    String said = rest.strip();
    return !said.isEmpty()
        && Character.isLowerCase(said.charAt(0))
        && wordCount(said) >= 2
        && !Movement.isSaid(said)
        && !Substitution.isSaid(said)
        && !TitleWords.isTitle(said.substring(0, firstWordEnd(said)))
        && said.toLowerCase(Locale.ROOT).indexOf("afbud") < 0;
  }

  private static int firstWordEnd(String text) {
    int space = text.indexOf(' ');
    int end = space < 0 ? text.length() : space;
    return end > 0 && text.charAt(end - 1) == ',' ? end - 1 : end;
  }

  private static int wordCount(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
