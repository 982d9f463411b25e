package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;

/**
 * Tells lines that a page has wrapped from lines that end early: those into which the next word
 * would have gone.
 */
final class LineWidths {

  private static final int LEAST = 60;
  private static final int MOST = 110;
  private static final String GOES_ON = "-,;:";

  private int widest = LEAST;
  private Words last = new Words("", 0);

  /** Takes the next line. */
  void add(Words line) {
    widest = Math.max(widest, Math.min(line.length(), MOST));
    last = line;
  }

  /**
   * Whether the last line ends a text that the next one, which begins in a capital, does not go on
   * with: it is much narrower than others, or so wide that nothing wraps lines here.
   */
  boolean endsEarlyBefore(Words next) {
    String line = last.text();
    String following = next.text();
    if (line.isEmpty() || following.isEmpty() || !Character.isUpperCase(following.charAt(0))) {
      return false;
    }
    if (GOES_ON.indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    int together = line.length() + 1 + firstWord(following);
    return together * 10 < widest * 7 || line.length() > MOST + 10;
  }

  private static int firstWord(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text.length() : end;
  }
}
