package dk.medsdk.documents.pdf;

/**
 * A paragraph that is put together again of its printed lines.
 *
 * @param first its first line
 * @param text its words, with the bullet or number that is printed before them
 * @param bold how many of the first characters are bold
 * @param indent how far right of the left edge of its column it begins
 * @param apart whether a line is left empty above it
 */
record Paragraph(Run first, String text, int bold, float indent, boolean apart) {

  /** Whether every character is bold. */
  boolean isBold() {
    return bold >= text.length();
  }
}
