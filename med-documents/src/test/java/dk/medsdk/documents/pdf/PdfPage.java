package dk.medsdk.documents.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * Draws on a page as a typewriter does: words at places, in points from the left and from the top.
 */
public final class PdfPage {

  static final double LEFT = 72;
  static final double RIGHT = 523;
  static final double LEADING = 14;

  private static final int SIZE = 11;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final StringBuilder content = new StringBuilder();
  private String entries = "";
  private double y = 100;
  private double height = 842;

  /** A page of A4, upright and empty. */
  public PdfPage() {}

  /** Where the next line is printed. */
  public PdfPage at(double fromTop) {
    y = fromTop;
    return this;
  }

  /** A line of plain words. */
  PdfPage line(String words) {
    return line(LEFT, words);
  }

  public PdfPage line(double x, String words) {
    text(x, y, "F1", SIZE, words);
    y += LEADING;
    return this;
  }

  /** A line of bold words. */
  PdfPage bold(String words) {
    text(LEFT, y, "F2", SIZE, words);
    y += LEADING;
    return this;
  }

  /** A line in a size. */
  PdfPage heading(int size, String words) {
    y += size;
    text(LEFT, y, "F2", size, words);
    y += 1.5 * size;
    return this;
  }

  /** A line whose words are set so far apart that it ends at the right edge. */
  PdfPage full(String words) {
    long blanks = words.chars().filter(c -> c == ' ').count();
    raw(String.format(Locale.ROOT, "%.3f Tw", (RIGHT - LEFT - width(words)) / blanks));
    return line(words).raw("0 Tw");
  }

  /** Words that are wrapped where the page ends. */
  PdfPage paragraph(String words) {
    return paragraph(LEFT, LEFT, RIGHT, words);
  }

  /** Words that are wrapped between two edges, the first line at another left edge. */
  PdfPage paragraph(double first, double left, double right, String words) {
    StringBuilder line = new StringBuilder();
    double x = first;
    for (String word : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && x + width(longer) > right) {
        line(x, line.toString());
        x = left;
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    return line(x, line.toString());
  }

  /** A bullet of the font Symbol with words beside it, wrapped. */
  PdfPage bullet(double x, String words) {
    text(x, y, "F4", SIZE, "\u00b7");
    return paragraph(x + 18, x + 18, RIGHT, words);
  }

  /** Leaves room. */
  public PdfPage skip(double points) {
    y += points;
    return this;
  }

  /** Words at a place. */
  public PdfPage text(double x, double fromTop, String font, int size, String words) {
    content.append(
        String.format(
            Locale.ROOT,
            "BT /%s %d Tf 1 0 0 1 %.2f %.2f Tm (%s) Tj ET%n",
            font,
            size,
            x,
            height - fromTop,
            escaped(words)));
    return this;
  }

  /** A straight line. */
  PdfPage rule(double x1, double y1, double x2, double y2) {
    return raw(
        String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2));
  }

  /** The borders of a table. */
  PdfPage grid(double[] x, double[] y) {
    for (double at : x) {
      rule(at, y[0], at, y[y.length - 1]);
    }
    for (double at : y) {
      rule(x[0], at, x[x.length - 1], at);
    }
    return this;
  }

  /** A picture over all of the page. */
  PdfPage picture() {
    return raw("q 595 0 0 842 0 0 cm /Im1 Do Q");
  }

  PdfPage raw(String instructions) {
    content.append(instructions).append('\n');
    return this;
  }

  /** Adds to the dictionary of the page. */
  PdfPage entry(String entry) {
    entries += entry;
    return this;
  }

  String content() {
    return content.toString();
  }

  String entries() {
    return entries;
  }

  static String escaped(String words) {
    String escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    return new String(escaped.getBytes(WINDOWS), StandardCharsets.ISO_8859_1);
  }

  /** How wide plain words are. */
  public static double width(String words) {
    return width("Helvetica", words);
  }

  /** How wide bold words are. */
  public static double boldWidth(String words) {
    return width("Helvetica-Bold", words);
  }

  private static double width(String font, String words) {
    FontMetrics metrics = Standard14Fonts.getAFM(font);
    double width = 0;
    for (byte b : words.getBytes(WINDOWS)) {
      width += metrics.getCharacterWidth(WinAnsiEncoding.INSTANCE.getName(b & 0xFF));
    }
    return width * SIZE / 1000;
  }
}
