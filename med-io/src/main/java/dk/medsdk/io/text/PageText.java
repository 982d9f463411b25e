package dk.medsdk.io.text;

import dk.medsdk.io.line.Verbatim;

/**
 * The lines of a page while it is written.
 *
 * <p>An exact page has the blanks of {@link Verbatim} before each line of text, so that none is
 * taken for anything else.
 */
final class PageText {

  private static final String IN = "  ";

  private final StringBuilder text = new StringBuilder();
  private final boolean exact;

  PageText(boolean exact) {
    this.exact = exact;
  }

  /** Whether every line says how it is to be read. */
  boolean isExact() {
    return exact;
  }

  void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  /** A line of the head or of a list of people: {@code - Torben Ravnkilde}. */
  void bullet(String words) {
    line("- " + words);
  }

  /** {@code - Referent: Mona Krag}. */
  void label(String label, String value) {
    bullet(label + ":" + (exact ? Verbatim.BLANK : ' ') + value);
  }

  /** A paragraph of a text. */
  void paragraph(String words) {
    line((exact ? Verbatim.blanks(Verbatim.OF_PARAGRAPH) : "") + words);
  }

  /** A line of a text that begins with a mark. */
  void block(String words) {
    line((exact ? Verbatim.blanks(Verbatim.OF_BLOCK) : "") + words);
  }

  /**
   * An element of a list in a text.
   *
   * @param depth 0 for one of the list itself, one more for each element around it
   */
  void element(String mark, String words, int depth) {
    block((exact ? Verbatim.blanks(IN.length()) : IN).repeat(depth) + mark + " " + words);
  }

  void blank() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
