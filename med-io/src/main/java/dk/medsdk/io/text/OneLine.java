package dk.medsdk.io.text;

import dk.medsdk.io.line.Verbatim;
import dk.medsdk.io.line.Words;
import dk.medsdk.source.ModelPath;
import java.util.regex.Pattern;

/** Words as one line of a page holds them: {@code to linjer} of "to\nlinjer ". */
final class OneLine {

  private static final char REPLACEMENT = '\ufffd';
  private static final Pattern LONG_CLOCK = Pattern.compile("\\d\\d:\\d\\d:\\d\\d.*");
  private static final Pattern CLOCK_NAME = Pattern.compile(".*/(?:start|end|from|until)");

  private OneLine() {}

  /**
   * The words without blanks around them; a blank for each line end and control character, and for
   * the figure spaces that say how a line is read.
   */
  static String of(String text, ModelPath path) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(printed(c)));
    String words = new Words(line.toString(), 0).strip().text();
    boolean clock =
        LONG_CLOCK.matcher(words).matches() && CLOCK_NAME.matcher(path.pointer()).matches();
    return clock ? words.substring(0, 5) : words;
  }

  private static int printed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> REPLACEMENT;
      default -> c == Verbatim.BLANK ? ' ' : c;
    };
  }
}
