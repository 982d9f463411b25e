package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Gathers what is drawn on a page, and turns it so that most of its text is upright, whichever way
 * the page lies.
 */
final class Ink {

  private static final int QUARTERS = 4;
  private static final float THIN = 3;
  private static final float SHORTEST = 5;

  /** How far a direction may be off a quarter turn, as the sine of about 8 degrees. */
  private static final double OBLIQUE = 0.14;

  private final PDRectangle box;
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Box> dots = new ArrayList<>();
  private double pictures;
  private int recognised;

  /** A box as it is drawn, from the lower left corner of the page. */
  private record Box(float left, float low, float right, float high) {}

  Ink(PDRectangle box) {
    this.box = box;
    for (int i = 0; i < QUARTERS; i++) {
      glyphs.add(new ArrayList<>());
    }
  }

  /** Adds a character; one that is written aslant is a stamp across the page, and left out. */
  void add(Matrix at, float advance, String text, Glyph.Look look) {
    double a = at.getValue(0, 0);
    double b = at.getValue(0, 1);
    double along = Math.hypot(a, b);
    double size = Math.hypot(at.getValue(1, 0), at.getValue(1, 1));
    boolean drawable = along > 0 && size > 0 && size < 10_000 && along < 1e6;
    if (!drawable || Math.min(Math.abs(a), Math.abs(b)) > OBLIQUE * along) {
      return;
    }
    int quarter = Math.abs(a) >= Math.abs(b) ? (a > 0 ? 0 : 2) : (b > 0 ? 1 : 3);
    float width = (float) Math.max(0, advance * along);
    glyphs
        .get(quarter)
        .add(new Glyph(at.getTranslateX(), at.getTranslateY(), width, (float) size, text, look));
  }

  /** Counts a character that is drawn invisibly. */
  void addRecognised() {
    recognised++;
  }

  /** Adds a box, which is a line if it is thin. */
  void addBox(float left, float low, float right, float high) {
    boolean thin = Math.min(right - left, high - low) <= THIN;
    boolean tooShort = Math.max(right - left, high - low) < SHORTEST;
    if (thin && !tooShort && boxes.size() < PdfLimits.MOST_RULES_OF_PAGE) {
      boxes.add(new Box(left, low, right, high));
    }
  }

  /** Adds a dot or a small square. */
  void addDot(float left, float low, float right, float high) {
    if (dots.size() < PdfLimits.MOST_DOTS_OF_PAGE) {
      dots.add(new Box(left, low, right, high));
    }
  }

  /** Adds a picture that covers the unit square of a matrix. */
  void addPicture(Matrix at) {
    double area =
        (double) at.getValue(0, 0) * at.getValue(1, 1)
            - (double) at.getValue(0, 1) * at.getValue(1, 0);
    double page = (double) box.getWidth() * box.getHeight();
    pictures += page > 0 ? Math.abs(area) / page : 0;
  }

  /** All of it. */
  PageMarks marks() {
    int quarter = 0;
    for (int i = 1; i < QUARTERS; i++) {
      quarter = glyphs.get(i).size() > glyphs.get(quarter).size() ? i : quarter;
    }
    boolean turned = quarter % 2 == 1;
    float width = turned ? box.getHeight() : box.getWidth();
    float height = turned ? box.getWidth() : box.getHeight();
    List<Glyph> upright = new ArrayList<>(glyphs.get(quarter).size());
    for (Glyph glyph : glyphs.get(quarter)) {
      float x = across(quarter, glyph.x(), glyph.y());
      float y = down(quarter, glyph.x(), glyph.y());
      boolean onPage = x > -THIN && x < width + THIN && y > -THIN && y < height + THIN;
      if (onPage) {
        upright.add(new Glyph(x, y, glyph.width(), glyph.size(), glyph.text(), glyph.look()));
      }
    }
    List<Glyph> all = DrawnBullets.with(dots(quarter), upright);
    return new PageMarks(width, height, all, rules(quarter), pictures, recognised);
  }

  private List<DrawnBullets.Dot> dots(int quarter) {
    List<DrawnBullets.Dot> upright = new ArrayList<>(dots.size());
    for (Box dot : dots) {
      float x1 = across(quarter, dot.left, dot.low);
      float x2 = across(quarter, dot.right, dot.high);
      float middle = (down(quarter, dot.left, dot.low) + down(quarter, dot.right, dot.high)) / 2;
      upright.add(new DrawnBullets.Dot(Math.min(x1, x2), Math.max(x1, x2), middle));
    }
    return upright;
  }

  private List<Rule> rules(int quarter) {
    List<Rule> rules = new ArrayList<>(boxes.size());
    for (Box drawn : boxes) {
      float x1 = across(quarter, drawn.left, drawn.low);
      float x2 = across(quarter, drawn.right, drawn.high);
      float y1 = down(quarter, drawn.left, drawn.low);
      float y2 = down(quarter, drawn.right, drawn.high);
      rules.add(Rule.of(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
    }
    return rules;
  }

  private float across(int quarter, float x, float y) {
    return switch (quarter) {
      case 1 -> y - box.getLowerLeftY();
      case 2 -> box.getUpperRightX() - x;
      case 3 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  private float down(int quarter, float x, float y) {
    return switch (quarter) {
      case 1 -> x - box.getLowerLeftX();
      case 2 -> y - box.getLowerLeftY();
      case 3 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }
}
