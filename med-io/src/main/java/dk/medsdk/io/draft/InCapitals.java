package dk.medsdk.io.draft;

import dk.medsdk.io.block.RoleWords;
import dk.medsdk.io.block.RoleWords.Seat;
import dk.medsdk.io.line.Words;
import java.util.Locale;

/**
 * A list of people that is printed in capitals, {@code IDA (FORMAND), BO OG EVA}, as others write
 * it: only so can names be told from titles and "OG" from a name.
 */
final class InCapitals {

  private static final String JOINTS = " OG SAMT ";
  private static final int LONGEST_SEAT = 4;

  private InCapitals() {}

  /** The same words with small letters behind the first of each, if the list has none. */
  static Words softened(Words line) {
    String text = line.text();
    if (text.indexOf(',') < 0 && !text.contains(" OG ")) {
      return line;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return line;
      }
    }
    String soft = soften(text);
    return soft.length() == text.length() ? new Words(soft, line.start()) : line;
  }

  private static String soften(String text) {
    StringBuilder soft = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean remark = at > 0 && text.charAt(at - 1) == '(';
      String word = text.substring(at, Math.max(end, at + 1));
      soft.append(end == at || remark ? word.toLowerCase(Locale.ROOT) : softWord(word));
      at += word.length();
    }
    return soft.toString();
  }

  private static String softWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (JOINTS.contains(" " + word + " ")) {
      return lower;
    }
    boolean seat = word.length() <= LONGEST_SEAT && !RoleWords.in(word).equals(Seat.UNKNOWN);
    return seat ? word : word.charAt(0) + lower.substring(1);
  }
}
