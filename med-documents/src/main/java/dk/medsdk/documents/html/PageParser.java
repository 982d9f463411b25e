package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * HTML to elements, with the offset of each text, and no more of them than fit in little memory.
 *
 * <p>Elements are counted while the page is parsed, since a small page can make the parser add
 * many: bold type that is never closed is opened again in every paragraph.
 */
final class PageParser {

  /** What in XHTML may be empty, and in HTML would swallow the rest of the page. */
  private static final String[] MAY_BE_EMPTY = {
    "script", "style", "title", "textarea", "iframe", "noscript", "select"
  };

  private static final int FEW_ATTRIBUTES = 32;
  private static final int MOST_LOOKED_AT = 10_000;

  private PageParser() {}

  /**
   * A page.
   *
   * @param document its elements, up to the limit
   * @param limit that the page goes on
   */
  record Parsed(Document document, Optional<Finding> limit) {}

  static Parsed parse(String html) {
    try (StreamParser parser = new StreamParser(parser()).parse(html, "")) {
      Iterator<Element> elements = parser.iterator();
      Optional<Finding> limit = Optional.empty();
      int count = 0;
      int attributes = 0;
      while (limit.isEmpty() && elements.hasNext()) {
        attributes += costOf(elements.next().attributesSize());
        limit = limit(++count, attributes);
      }
      return new Parsed(parser.document(), limit);
    }
  }

  /** Whether a text has a tag of HTML; {@code <ida@kyst.example>} is none. */
  static boolean hasTags(String text) {
    if (text.startsWith("<!") || text.startsWith("<?")) {
      return true;
    }
    int at = text.indexOf('<');
    for (int i = 0; i < MOST_LOOKED_AT && at >= 0; i++) {
      int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
      int end = start;
      while (end < text.length() && end - start < 20 && isOfName(text.charAt(end))) {
        end++;
      }
      if (end > start && Tag.isKnownTag(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static Parser parser() {
    TagSet tags = TagSet.Html();
    for (String name : MAY_BE_EMPTY) {
      tags.valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose);
    }
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(HtmlLimits.DEPTH).tagSet(tags);
  }

  /** The parser compares each attribute of an element with all others. */
  private static int costOf(int attributes) {
    return attributes <= FEW_ATTRIBUTES ? attributes : attributes * attributes / FEW_ATTRIBUTES;
  }

  private static Optional<Finding> limit(int elements, int attributes) {
    if (elements > HtmlLimits.MOST_ELEMENTS) {
      return Optional.of(HtmlLimits.reached(HtmlLimits.MOST_ELEMENTS, "elements"));
    }
    return attributes > HtmlLimits.MOST_ATTRIBUTES
        ? Optional.of(HtmlLimits.reached(HtmlLimits.MOST_ATTRIBUTES, "attributes"))
        : Optional.empty();
  }
}
