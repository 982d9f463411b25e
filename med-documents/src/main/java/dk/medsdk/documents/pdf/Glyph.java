package dk.medsdk.documents.pdf;

/**
 * One printed character, on a page that is held so that its text is upright.
 *
 * @param x how far right it begins, in points from the left edge of the page
 * @param y how far down its baseline is, in points from the upper edge
 * @param width how far it goes
 * @param size the size of its font as printed
 * @param text the character; several for a ligature
 * @param look how it looks
 */
record Glyph(float x, float y, float width, float size, String text, Look look) {

  /** How characters look, as far as it says what they are. */
  enum Look {
    PLAIN,
    BOLD,
    /** From a font of signs and bullets. */
    SYMBOL
  }

  float right() {
    return x + width;
  }

  boolean isBold() {
    return look == Look.BOLD;
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0' && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
