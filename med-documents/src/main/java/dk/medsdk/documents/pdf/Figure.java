package dk.medsdk.documents.pdf;

import java.awt.geom.Point2D;

/** One closed figure of an outline while it is drawn: how large it is, and whether it is round. */
final class Figure {

  private static final int FEWEST_CURVES = 4;
  private static final int CORNERS = 4;
  private static final float SMALLEST = 1.5f;
  private static final float LARGEST = 8;

  /** How much longer one side of the box around a dot may be than the other. */
  private static final float ROUND = 1.25f;

  private float left = Float.MAX_VALUE;
  private float low = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float high = -Float.MAX_VALUE;
  private int points;
  private int curves;

  void line(Point2D.Float to) {
    left = Math.min(left, to.x);
    right = Math.max(right, to.x);
    low = Math.min(low, to.y);
    high = Math.max(high, to.y);
    points++;
  }

  void curve(Point2D.Float to) {
    line(to);
    curves++;
  }

  /** Hands itself on if it may be the dot or, filled, the square of a list. */
  void paint(boolean filled, Ink ink) {
    float width = right - left;
    float height = high - low;
    boolean even = width <= ROUND * height && height <= ROUND * width;
    boolean small = width >= SMALLEST && width <= LARGEST;
    boolean circle = curves >= FEWEST_CURVES && points == curves + 1;
    boolean square = filled && curves == 0 && (points == CORNERS || points == CORNERS + 1);
    if (even && small && (circle || square)) {
      ink.addDot(left, low, right, high);
    }
  }
}
