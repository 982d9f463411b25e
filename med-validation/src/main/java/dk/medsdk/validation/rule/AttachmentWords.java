package dk.medsdk.validation.rule;

import java.util.Arrays;

/**
 * Finds the words in small letters that may point to an attachment, those that begin with "bilag"
 * or "ved": the virtual machine searches for a string faster than anyone walks.
 */
final class AttachmentWords {

  private static final String[] BEGINNINGS = {"bilag", "ved"};

  private final String text;
  private final int[] next = new int[BEGINNINGS.length];
  private int nearest = -1;

  AttachmentWords(String text) {
    this.text = text;
    Arrays.fill(next, -1);
  }

  /**
   * Where the next such word begins, from an offset on that never goes back; at the end if none
   * does.
   */
  int next(int from) {
    if (nearest >= from) {
      return nearest;
    }
    nearest = text.length();
    for (int i = 0; i < BEGINNINGS.length; i++) {
      if (next[i] < from) {
        next[i] = find(BEGINNINGS[i], from);
      }
      nearest = Math.min(nearest, next[i]);
    }
    return nearest;
  }

  private int find(String beginning, int from) {
    int at = text.indexOf(beginning, from);
    while (at > 0 && Glyphs.isLetter(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at < 0 ? text.length() : at;
  }
}
