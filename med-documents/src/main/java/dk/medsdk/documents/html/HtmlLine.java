package dk.medsdk.documents.html;

import dk.medsdk.io.line.Traits;

/**
 * A line on its way from a page to the document.
 *
 * @param text its words, bullet or number first
 * @param indent how many blanks stand before them
 * @param traits what the page tells of it
 * @param offset where its words begin in the lean text of the page
 * @param afterBreak whether only a {@code <br>} parts it from the line before
 */
record HtmlLine(String text, int indent, Traits traits, int offset, boolean afterBreak) {

  static final HtmlLine BLANK = new HtmlLine("", 0, Traits.NONE, 0, false);

  boolean isBlank() {
    return text.isEmpty();
  }

  HtmlLine withText(String other) {
    return new HtmlLine(other, indent, traits, offset, afterBreak);
  }

  HtmlLine withTraits(Traits other) {
    return new HtmlLine(text, indent, other, offset, afterBreak);
  }

  /** This line and the words of another in one, a blank between them. */
  HtmlLine joinedWith(HtmlLine next) {
    boolean bold = traits.boldLength() == text.length();
    String joined = text + " " + next.text;
    int more = next.traits.boldLength();
    int length = bold && more > 0 ? text.length() + 1 + more : traits.boldLength();
    return withText(joined).withTraits(traits.bold(length));
  }
}
