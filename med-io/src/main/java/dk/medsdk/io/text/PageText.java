package dk.medsdk.io.text;

/** The lines of a page while it is written. */
final class PageText {

  private final StringBuilder text = new StringBuilder();

  void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  /** {@code - Torben Ravnkilde}. */
  void bullet(String words) {
    line("- " + words);
  }

  /** {@code - Referent: Mona Krag}. */
  void label(String label, String value) {
    bullet(label + ": " + value);
  }

  void blank() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
