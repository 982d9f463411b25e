package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.io.line.Words;
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
    "Skriv ", "Indsæt ", "Angiv ", "Her ", "Udfyld ", "Link ", "Klik ", "Vælg ", "Slet "
  };
  private static final int LONGEST = 24;
  private static final int LONGEST_LINK = 120;

  /** "RKJ/CDM". */
  private static final int LONGEST_INITIALS = 9;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    String text = at.line().text();
    boolean noise =
        isNoise(text)
            || areColumns(text)
            || isTemplateHelp(text)
            || isBareNumber(at)
            || (at.looks().floatingInitials() && isInitials(text))
            || (at.place() == Place.HEAD && isLink(text));
    return noise ? new Block.Noise(at.line().span()) : null;
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
