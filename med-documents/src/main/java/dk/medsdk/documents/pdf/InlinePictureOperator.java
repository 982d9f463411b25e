package dk.medsdk.documents.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** Measures a picture that stands among the instructions: {@code BI … ID … EI}. */
final class InlinePictureOperator extends OperatorProcessor {

  private final PageScanner scanner;

  InlinePictureOperator(PageScanner scanner) {
    super(scanner);
    this.scanner = scanner;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    scanner.ink().addPicture(scanner.getGraphicsState().getCurrentTransformationMatrix());
  }

  @Override
  public String getName() {
    return OperatorName.BEGIN_INLINE_IMAGE;
  }
}
