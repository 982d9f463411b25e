package dk.medsdk.documents.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Follows the outlines that are drawn, as far as borders of tables and dots of lists are made of
 * them.
 */
final class PathOperator extends OperatorProcessor {

  private static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final PageScanner scanner;
  private final Outline outline;

  private PathOperator(String name, PageScanner scanner, Outline outline) {
    super(scanner);
    this.name = name;
    this.scanner = scanner;
    this.outline = outline;
  }

  /** One for each of the instructions, with one outline for all. */
  static Stream<OperatorProcessor> all(PageScanner scanner) {
    Outline outline = new Outline();
    return NAMES.stream().map(name -> new PathOperator(name, scanner, outline));
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    float[] n = numbers(operands);
    switch (name) {
      case "m" -> outline.move(point(n, 0));
      case "l" -> outline.line(point(n, 0));
      case "c" -> outline.curve(point(n, 4));
      case "v", "y" -> outline.curve(point(n, 2));
      case "re" -> addRectangle(n);
      case "h" -> outline.close();
      case "n" -> outline.clear();
      case "f", "F", "f*" -> outline.paint(false, true, scanner.ink());
      case "s", "S" -> outline.paint(true, false, scanner.ink());
      default -> outline.paint(true, true, scanner.ink());
    }
  }

  private void addRectangle(float[] n) {
    if (n.length >= 4) {
      outline.move(point(new float[] {n[0], n[1]}, 0));
      outline.line(point(new float[] {n[0] + n[2], n[1]}, 0));
      outline.line(point(new float[] {n[0] + n[2], n[1] + n[3]}, 0));
      outline.line(point(new float[] {n[0], n[1] + n[3]}, 0));
      outline.close();
    }
  }

  private Point2D.Float point(float[] n, int at) {
    return scanner.transformedPoint(n[at], n[at + 1]);
  }

  private static float[] numbers(List<COSBase> operands) {
    List<Float> numbers = new ArrayList<>(6);
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number && numbers.size() < 6) {
        numbers.add(number.floatValue());
      }
    }
    float[] array = new float[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }

  @Override
  public String getName() {
    return name;
  }
}
