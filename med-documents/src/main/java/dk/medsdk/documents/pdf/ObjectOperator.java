package dk.medsdk.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Draws a drawing in the drawing, and measures pictures without looking at them: {@code /X1 Do}.
 */
final class ObjectOperator extends OperatorProcessor {

  private final PageScanner scanner;

  ObjectOperator(PageScanner scanner) {
    super(scanner);
    this.scanner = scanner;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    COSDictionary all = scanner.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSStream object = all.getCOSStream(name);
    COSName type = object == null ? null : object.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(type)) {
      scanner.ink().addPicture(scanner.getGraphicsState().getCurrentTransformationMatrix());
    } else if (object != null && COSName.FORM.equals(type)) {
      draw(new Form(object, scanner.meter()));
    }
  }

  private void draw(PDFormXObject form) throws IOException {
    scanner.increaseLevel();
    try {
      if (scanner.getLevel() <= PdfLimits.DEEPEST_FORM) {
        scanner.showForm(form);
      }
    } finally {
      scanner.decreaseLevel();
    }
  }

  @Override
  public String getName() {
    return OperatorName.DRAW_OBJECT;
  }

  /** A drawing whose instructions are counted. */
  private static final class Form extends PDFormXObject {
    private final Meter meter;

    Form(COSStream stream, Meter meter) {
      super(stream);
      this.meter = meter;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
      return Instructions.open(getCOSObject(), meter);
    }
  }
}
