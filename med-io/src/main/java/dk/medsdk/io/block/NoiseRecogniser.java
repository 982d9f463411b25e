package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that belong to the page and not to the meeting: {@code Tilbage til toppen}, {@code Side 1
 * af 6}, the heads of columns, the help of a template.
 *
 * <p>Links are seen in rm-classic and e-dagsorden, page numbers at the page breaks of everything
 * that was a PDF, {@code Sagsb. Indstilling Opfølgning} in hospital-table, and {@code [Skriv her.
 * …]} in Word.
 */
final class NoiseRecogniser implements Recogniser {

  private static final WordSet PHRASES =
      WordSet.of("tilbage til toppen", "til toppen", "abonnér", "abonner", "fold dette punkt ind");
  private static final String[] LINKS = {"Tilbage til toppen", "Til toppen"};
  private static final String[] BEGINNINGS = {"Se alle dagsordener", "Se alle referater"};
  private static final WordSet COLUMNS =
      WordSet.of(
          "sagsb.",
          "sagsb",
          "sagsbehandler",
          "indstilling",
          "opfølgning",
          "punkt",
          "pkt.",
          "emne",
          "ansvarlig",
          "beslutning",
          "referat",
          "bilag",
          "tid",
          "frist");
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_COLUMNS = 80;
  private static final String[] TEMPLATE_WORDS = {
    "Skriv ",
    "Indsæt ",
    "Angiv ",
    "Her ",
    "Udfyld ",
    "Link ",
    "Klik ",
    "Vælg ",
    "Slet ",
    "Beskriv ",
    "Noter ",
    "Tilføj "
  };
  private static final int LONGEST = 24;
  private static final int LONGEST_LINK = 120;

  private static final int SHORTEST_RULE = 5;

  /** In lines. */
  private static final int LONGEST_PAGE = 150;

  /** "RKJ/CDM". */
  private static final int LONGEST_INITIALS = 9;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    String text = at.line().text();
    boolean endsPage =
        isPageNumber(text)
            || isFoot(at)
            || isRunningHead(at)
            || isBareNumber(at)
            || PageHeads.isAgain(at);
    boolean noise =
        endsPage
            || isNoise(text)
            || areColumns(text)
            || isColumn(at)
            || isTemplateHelp(text)
            || isRule(text)
            || isSignature(at)
            || (at.looks().floatingInitials() && isInitials(text))
            || WebPageWords.areBelow(text)
            || (at.place() == Place.CONTENTS && text.equals("Side"))
            || (at.place() == Place.HEAD && (isLink(text) || WebPageWords.areAbove(text)));
    return noise ? new Block.Noise(at.line().span(), endsPage) : null;
  }

  /** "Hoved-MED, Side 2 af 7", held apart by blanks in the line or around it. */
  private static boolean isFoot(Surroundings at) {
    String text = at.line().text();
    if (!endsInPage(text)) {
      return false;
    }
    boolean gap = text.contains("  Side ") || text.contains("\tSide ");
    boolean before = at.index() == 0 || at.lines().get(at.index() - 1).isBlank();
    boolean after = at.index() + 1 == at.lines().size() || at.lines().get(at.index() + 1).isBlank();
    return gap || (before && after);
  }

  /** "3" alone between blank lines, or as the last line: the number of a page. */
  private static boolean isBareNumber(Surroundings at) {
    String text = at.line().text();
    if (text.length() > 3 || Clock.digitsEnd(text, 0) < text.length()) {
      return false;
    }
    boolean before = at.index() > 0 && at.lines().get(at.index() - 1).isBlank();
    boolean after = at.index() + 1 == at.lines().size() || at.lines().get(at.index() + 1).isBlank();
    return !at.place().isTheme() && after && before;
  }

  /** A line to sign on, the names below it, or "/KJ": who signs says nothing of the meeting. */
  private static boolean isSignature(Surroundings at) {
    String text = at.line().text();
    return isRuleToSignOn(text)
        || (at.isInItem()
            && at.index() > 0
            && isRuleToSignOn(at.lines().get(at.index() - 1).text()))
        || (text.charAt(0) == '/' && isInitials(text.substring(1)) && at.next().isBlank());
  }

  /** A line above or below the number of a page that stands so beside another one too. */
  private static boolean isRunningHead(Surroundings at) {
    return isRunningHead(at, -1) || isRunningHead(at, 1);
  }

  private static boolean isRunningHead(Surroundings at, int aside) {
    if (!isPageNumber(at.lines(), at.index() + aside)) {
      return false;
    }
    int last = Math.min(at.lines().size(), at.index() + LONGEST_PAGE);
    for (int i = Math.max(0, at.index() - LONGEST_PAGE); i < last; i++) {
      boolean again = i != at.index() && at.lines().get(i).text().equals(at.line().text());
      if (again && isPageNumber(at.lines(), i + aside)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPageNumber(List<Line> lines, int index) {
    return index >= 0 && index < lines.size() && isPageNumber(lines.get(index).text());
  }

  /** "----------", between the items. */
  private static boolean isRule(String text) {
    char mark = text.charAt(0);
    return text.length() >= SHORTEST_RULE
        && "-=_*~".indexOf(mark) >= 0
        && text.chars().allMatch(c -> c == mark);
  }

  private static boolean isRuleToSignOn(String text) {
    return text.startsWith("______")
        && text.chars().allMatch(c -> c == '_' || Words.isSpace((char) c));
  }

  /** "[Skriv her et kort resume af sagen]". */
  private static boolean isTemplateHelp(String text) {
    if (text.length() > LONGEST_LINK || text.charAt(0) != '[' || !text.endsWith("]")) {
      return false;
    }
    for (String word : TEMPLATE_WORDS) {
      if (text.startsWith(word, 1)) {
        return true;
      }
    }
    return false;
  }

  /** "RKJ": whoever prepares an item, in a column of its own that the conversion mixed in. */
  static boolean isInitials(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_INITIALS
        && Character.isUpperCase(text.charAt(text.length() - 1))
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '/')
        && (text.length() <= 4 || text.indexOf('/') > 0);
  }

  private static boolean isLink(String text) {
    if (text.length() > LONGEST_LINK) {
      return false;
    }
    for (String beginning : BEGINNINGS) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** "Sagsb. Indstilling Opfølgning": the names of columns and nothing else. */
  private static boolean areColumns(String text) {
    if (text.length() > LONGEST_COLUMNS || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int end = Clock.wordEnd(text, at);
      String word = text.substring(at, end);
      boolean mark = word.equals("/") || word.equals("|");
      if (!mark && !COLUMNS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      columns += mark ? 0 : 1;
      at = Clock.skipSpaces(text, end);
    }
    return columns >= FEWEST_COLUMNS;
  }

  /** The name of a column below or above those of others, before the first item. */
  private static boolean isColumn(Surroundings at) {
    if (at.place() != Place.HEAD || !isColumn(at.line())) {
      return false;
    }
    // So many lines as are needed: a text of nothing else would be gone through for each line.
    int columns = 0;
    int from = Math.max(0, at.index() - FEWEST_COLUMNS + 1);
    int to = Math.min(at.lines().size(), at.index() + FEWEST_COLUMNS);
    for (int i = from; i < to && columns < FEWEST_COLUMNS; i++) {
      columns = isColumn(at.lines().get(i)) ? columns + 1 : 0;
    }
    return columns == FEWEST_COLUMNS;
  }

  private static boolean isColumn(Line line) {
    return line.text().length() <= LONGEST
        && COLUMNS.contains(line.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a line says nothing of the meeting. */
  static boolean isNoise(String text) {
    return isPhrase(text) || (text.startsWith("[") && isMarkdownLink(text));
  }

  /** "[Tilbage til toppen](#top)". */
  private static boolean isMarkdownLink(String text) {
    int end = text.length() <= LONGEST_LINK && text.endsWith(")") ? text.indexOf("](") : -1;
    return end > 1 && isPhrase(text.substring(1, end));
  }

  private static boolean isPhrase(String text) {
    return text.length() <= LONGEST
        && (PHRASES.contains(text.toLowerCase(Locale.ROOT))
            || isPageNumber(text)
            || isBulletAlone(text));
  }

  /** Whether a line has the number of a page at its end: "Referat LMU – side 1/2". */
  static boolean endsInPage(String text) {
    boolean possible =
        !text.isEmpty()
            && text.length() <= LONGEST_LINK
            && Character.isDigit(text.charAt(text.length() - 1));
    String lower = possible ? text.toLowerCase(Locale.ROOT) : "";
    int page = lower.lastIndexOf("side ");
    int first = page < 0 ? -1 : Clock.digitsEnd(lower, page + 5);
    boolean parted =
        page >= 0
            && first > page + 5
            && first < lower.length()
            && (lower.charAt(first) == '/' || lower.startsWith(" af ", first));
    int second = parted ? first + (lower.charAt(first) == '/' ? 1 : 4) : lower.length();
    return second < lower.length() && Clock.digitsEnd(lower, second) == lower.length();
  }

  /** "Tilbage til toppenSagnr.": words without the link that is glued before them. */
  static Words withoutLink(Words words) {
    for (String link : LINKS) {
      if (words.length() > link.length() && words.text().startsWith(link)) {
        return words.from(link.length()).strip();
      }
    }
    return words;
  }

  /** A bullet whose words were lost; a list goes on after it. */
  private static boolean isBulletAlone(String text) {
    return text.length() == 1
        && LineScanner.isBullet(text.charAt(0))
        && !Character.isLetter(text.charAt(0));
  }

  /** "Side 1 af 6", "Side 3". */
  private static boolean isPageNumber(String text) {
    if (!text.startsWith("Side ")) {
      return false;
    }
    int first = Clock.digitsEnd(text, 5);
    if (first == 5 || first == text.length()) {
      return first > 5;
    }
    int second = text.startsWith(" af ", first) ? first + 4 : -1;
    return second > 0 && Clock.digitsEnd(text, second) == text.length() && second < text.length();
  }
}
