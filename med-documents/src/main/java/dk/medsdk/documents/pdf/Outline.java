package dk.medsdk.documents.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline that is being drawn: a stroke along it, or the area in it, may be a border, and a
 * small figure the dot of a list.
 */
final class Outline {

  private static final int MOST_POINTS = 50_000;

  private final List<List<Point2D.Float>> paths = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private int points;

  void move(Point2D.Float to) {
    if (points < MOST_POINTS) {
      figures.add(new Figure());
      figures.get(figures.size() - 1).line(to);
      begin(to);
    }
  }

  void line(Point2D.Float to) {
    if (points < MOST_POINTS && !figures.isEmpty()) {
      figures.get(figures.size() - 1).line(to);
    }
    add(to);
  }

  /** A curve is no border, but the next line begins at its end. */
  void curve(Point2D.Float to) {
    if (points < MOST_POINTS && !figures.isEmpty()) {
      figures.get(figures.size() - 1).curve(to);
      begin(to);
    }
  }

  private void begin(Point2D.Float at) {
    paths.add(new ArrayList<>(4));
    add(at);
  }

  void close() {
    if (!paths.isEmpty()) {
      List<Point2D.Float> path = paths.get(paths.size() - 1);
      if (!path.isEmpty()) {
        add(path.get(0));
      }
    }
  }

  private void add(Point2D.Float point) {
    if (!paths.isEmpty() && points < MOST_POINTS) {
      paths.get(paths.size() - 1).add(point);
      points++;
    }
  }

  void clear() {
    paths.clear();
    figures.clear();
    points = 0;
  }

  /** Ends the outline, and hands on what may be borders or dots. */
  void paint(boolean stroked, boolean filled, Ink ink) {
    figures.forEach(figure -> figure.paint(filled, ink));
    for (List<Point2D.Float> path : paths) {
      addAll(path, ink);
      for (int i = 1; stroked && i < path.size(); i++) {
        addAll(path.subList(i - 1, i + 1), ink);
      }
    }
    clear();
  }

  private static void addAll(List<Point2D.Float> path, Ink ink) {
    float left = Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (Point2D.Float point : path) {
      left = Math.min(left, point.x);
      right = Math.max(right, point.x);
      low = Math.min(low, point.y);
      high = Math.max(high, point.y);
    }
    if (path.size() > 1) {
      ink.addBox(left, low, right, high);
    }
  }
}
