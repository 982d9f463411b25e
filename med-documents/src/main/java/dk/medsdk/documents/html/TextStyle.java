package dk.medsdk.documents.html;

import org.jsoup.nodes.Element;

/**
 * How the words in an element look and where they stand, as far as lines have traits for it.
 *
 * @param bold whether they are bold
 * @param keepsLines whether line ends and blanks count, as in {@code pre}
 * @param heading the level of the heading they stand in, or 0
 * @param listDepth how deep in lists they stand, or 0
 * @param wordList whether Word saved them as an element of a list, with its bullet in the text
 */
record TextStyle(boolean bold, boolean keepsLines, int heading, int listDepth, boolean wordList) {

  static final TextStyle PLAIN = new TextStyle(false, false, 0, 0, false);

  /** How words look in an element that stands in one of this style. */
  TextStyle inside(Element element, InlineStyle style) {
    String name = element.normalName();
    int level = TagNames.headingLevel(element);
    boolean paragraph = name.equals("p") || name.equals("div");
    int word = paragraph ? WordBullet.depthOf(element, style) : 0;
    boolean isBold = name.equals("b") || name.equals("strong") || name.equals("th") || bold;
    return new TextStyle(
        style.isBold(isBold),
        style.keepsLines(TagNames.keepsLines(name) || keepsLines),
        level > 0 ? level : heading,
        word > 0 ? word : TagNames.isList(name) ? listDepth + 1 : listDepth,
        word > 0 || (wordList && !TagNames.isList(name)));
  }
}
