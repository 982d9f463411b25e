package dk.medsdk.documents.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The lists in pages that Word saved, which are paragraphs with a bullet in their text: {@code <p
 * class=MsoListParagraph style='mso-list:l0 level2 lfo1'>· Økonomi}.
 */
final class WordBullet {

  /** As Word's fonts Symbol, Wingdings and Courier New print them. */
  private static final String BULLETS = "·•o§ØüvqØ-–▪◦\uf0b7\uf0a7\uf0d8\uf02d";

  private static final Pattern LEVEL = Pattern.compile("level([1-9])");
  private static final int POINTS_A_LEVEL = 36;

  private WordBullet() {}

  /** How deep a paragraph stands in lists of Word, 0 if it is in none. */
  static int depthOf(Element paragraph, InlineStyle style) {
    String list = style.value("mso-list");
    Matcher level = LEVEL.matcher(list);
    if (level.find()) {
      return level.group(1).charAt(0) - '0';
    }
    boolean inList = paragraph.className().toLowerCase(Locale.ROOT).startsWith("msolist");
    return inList ? depthOf(style.value("margin-left")) : 0;
  }

  private static int depthOf(String margin) {
    int points = 0;
    for (int i = 0; i < Math.min(4, margin.length()) && Character.isDigit(margin.charAt(i)); i++) {
      points = 10 * points + Character.digit(margin.charAt(i), 10);
    }
    int level = margin.endsWith("pt") ? points / POINTS_A_LEVEL : 1;
    return Math.max(1, Math.min(level, 9));
  }

  /** The words with a bullet of Word's as {@code - }; others as they are. */
  static String asHyphen(String words) {
    boolean bullet =
        words.length() > 2 && BULLETS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
    return bullet ? ListCounter.BULLET + words.substring(2).stripLeading() : words;
  }
}
