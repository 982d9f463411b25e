package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import org.jspecify.annotations.Nullable;

/** A case number in the head whose label has no colon: {@code J.nr. 18/2034}. */
public final class BareCaseNumber {

  private static final int LONGEST = 50;
  private static final String FIRST_LETTERS = "JjSs";
  private static final String[] LABELS = {
    "j.nr. ", "j. nr. ", "journalnr. ", "journalnummer ", "sagsnr. ", "sags nr. ", "sagsnummer "
  };

  private BareCaseNumber() {}

  /** The label and the number; null if the line says anything else. */
  public static Block.@Nullable HeadField in(Words words) {
    String text = words.text();
    if (text.isEmpty() || text.length() > LONGEST || FIRST_LETTERS.indexOf(text.charAt(0)) < 0) {
      return null;
    }
    for (String label : LABELS) {
      int end = label.length();
      if (text.regionMatches(true, 0, label, 0, end) && isNumber(text, end)) {
        return new Block.HeadField(
            words.part(0, end - 1), HeadLabel.CASE_NUMBER, words.from(end).strip());
      }
    }
    return null;
  }

  private static boolean isNumber(String text, int from) {
    boolean digit = false;
    for (int i = from; i < text.length(); i++) {
      if (Words.isSpace(text.charAt(i))) {
        return false;
      }
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit;
  }
}
