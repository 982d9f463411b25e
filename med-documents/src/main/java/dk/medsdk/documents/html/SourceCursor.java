package dk.medsdk.documents.html;

import org.jsoup.nodes.TextNode;

/**
 * Finds the characters of a text in the HTML it came from, where a no-break space may be six
 * characters.
 */
final class SourceCursor {

  private static final int LONGEST_REFERENCE = 40;

  private final String html;
  private final String text;
  private int at;
  private int offset;

  SourceCursor(String html, TextNode node) {
    this.html = html;
    this.text = node.getWholeText();
    this.offset = Math.max(0, node.sourceRange().startPos());
  }

  /** The offset of a character in the HTML; asked for from the first character to the last. */
  int offsetOf(int index) {
    while (at < index && offset < html.length()) {
      offset += length(text.charAt(at));
      at++;
    }
    return Math.min(offset, html.length());
  }

  /** How many characters of the HTML make this character of the text. */
  private int length(char c) {
    if (html.charAt(offset) != '&') {
      return 1;
    }
    int end = offset + 1;
    int far = Math.min(html.length(), offset + LONGEST_REFERENCE);
    while (end < far && (html.charAt(end) == '#' || Character.isLetterOrDigit(html.charAt(end)))) {
      end++;
    }
    boolean closed = end < far && html.charAt(end) == ';';
    if (c == '&' && !html.startsWith("&amp", offset) && !html.startsWith("&#", offset)) {
      return 1;
    }
    return closed ? end + 1 - offset : Math.max(1, end - offset);
  }
}
