package dk.medsdk.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Vector;

/**
 * A font as far as reading needs it: which characters its codes stand for, how wide they are, and
 * whether they are bold.
 *
 * <p>PDFBox's own fonts are for painting: for one that is not in the file they search the fonts of
 * the computer and write a list of them into the home folder, and one in the file they take apart.
 */
final class ReadFont extends PDFont {

  /** Stands for a character that the file does not name. */
  static final String UNKNOWN = "\ufffd";

  private final Traits traits;
  private final FontWidths widths;
  private final IntFunction<String> characters;
  private final Map<Integer, String> known = new HashMap<>();

  /**
   * What a font looks like.
   *
   * @param name its name without the letters that mark a part of it: {@code Calibri-Bold}
   * @param bold whether it is bold
   * @param symbols whether its characters are signs and bullets
   * @param wide whether its codes have two bytes
   * @param scale what its widths are counted in, a thousandth for most
   */
  record Traits(String name, boolean bold, boolean symbols, boolean wide, float scale) {}

  ReadFont(Traits traits, FontWidths widths, IntFunction<String> characters) {
    super(new COSDictionary());
    this.traits = traits;
    this.widths = widths;
    this.characters = characters;
  }

  Traits traits() {
    return traits;
  }

  @Override
  public String toUnicode(int code) {
    return known.computeIfAbsent(code, c -> characters.apply(c));
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    int first = in.read();
    int second = traits.wide ? in.read() : -1;
    return second < 0 ? first : (first << 8) | second;
  }

  @Override
  public Vector getDisplacement(int code) {
    return new Vector(widths.of(code) * traits.scale, 0);
  }

  @Override
  public float getWidth(int code) {
    return widths.of(code);
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  /** Asked for by the constructor above, before there is a name. */
  @Override
  @SuppressWarnings("NullAway")
  public String getName() {
    return traits == null ? "" : traits.name;
  }

  @Override
  public BoundingBox getBoundingBox() {
    return new BoundingBox();
  }

  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int code) {
    return 0;
  }

  @Override
  public float getWidthFromFont(int code) {
    return widths.of(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  protected float getStandard14Width(int code) {
    return widths.of(code);
  }

  @Override
  protected byte[] encode(int unicode) {
    throw new UnsupportedOperationException("fonts are for reading");
  }

  @Override
  public boolean isEmbedded() {
    return false;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public void addToSubset(int codePoint) {
    throw new UnsupportedOperationException("fonts are for reading");
  }

  @Override
  public void subset() {
    throw new UnsupportedOperationException("fonts are for reading");
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }
}
