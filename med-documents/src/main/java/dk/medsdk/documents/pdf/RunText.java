package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one run while they are put together of characters. */
final class RunText {

  private static final int LONGEST_LABEL = 5;

  private final StringBuilder text = new StringBuilder();
  private final List<Float> lefts = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();

  /** Adds a blank that begins at a place. */
  void addBlank(float left) {
    text.append(' ');
    lefts.add(left);
  }

  /** Adds a character. */
  void add(Glyph glyph) {
    for (int i = 0; i < glyph.text().length(); i++) {
      text.append(glyph.text().charAt(i));
      lefts.add(glyph.x());
    }
    glyphs.add(glyph);
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** Whether there is nothing so far but the bullet or number of a list. */
  boolean isLabel() {
    if (isEmpty() || text.length() > LONGEST_LABEL) {
      return false;
    }
    List<Float> probe = new ArrayList<>(lefts);
    probe.addAll(Arrays.asList(Float.MAX_VALUE, Float.MAX_VALUE));
    return label(text + " x", probe).kind() != Label.Kind.NONE;
  }

  private Label label(String words, List<Float> places) {
    boolean symbol = glyphs.get(0).look() == Glyph.Look.SYMBOL;
    return Labels.of(words, places, commonSize(), symbol);
  }

  /** The run, on a line of a page. */
  Run run(int page, int line) {
    Glyph first = glyphs.get(0);
    float right = glyphs.get(glyphs.size() - 1).right();
    lefts.add(right);
    Label label = label(text.toString(), lefts);
    String words = Letters.plain(text.toString());
    int printed = bold(label);
    boolean all = printed >= text.length();
    // Letters that were put together are fewer.
    int bold = all ? words.length() : Letters.plain(text.substring(0, printed)).length();
    float firstWord = firstWord(label);
    return new Run(
        page, line, first.x(), right, first.y(), commonSize(), words, bold, label, firstWord);
  }

  /** The size that most of the characters have. */
  private float commonSize() {
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }

  /** How many characters from the first on are bold; a label is as bold as its words. */
  private int bold(Label label) {
    int at = 0;
    int index = 0;
    while (index < glyphs.size()) {
      if (text.charAt(at) == ' ') {
        at++;
      }
      if (!glyphs.get(index).isBold() && at >= label.length()) {
        break;
      }
      at += glyphs.get(index).text().length();
      index++;
    }
    if (index == glyphs.size()) {
      return text.length();
    }
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    boolean labelOnly = end <= label.length();
    return labelOnly ? boldOfLabel(label) : end;
  }

  /** Where only the number is bold, or nothing is. */
  private int boldOfLabel(Label label) {
    return glyphs.get(0).isBold() ? Math.max(1, label.length() - 1) : 0;
  }

  private float firstWord(Label label) {
    int start = Math.min(label.length(), lefts.size() - 1);
    int end = text.indexOf(" ", start);
    return lefts.get(end < 0 ? lefts.size() - 1 : end) - lefts.get(start);
  }
}
