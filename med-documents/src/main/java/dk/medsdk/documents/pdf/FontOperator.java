package dk.medsdk.documents.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Takes a font for the characters to come: {@code /F1 11 Tf}. */
final class FontOperator extends OperatorProcessor {

  private final FontShelf fonts;

  FontOperator(PDFStreamEngine engine, FontShelf fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    boolean complete =
        operands.size() >= 2
            && operands.get(0) instanceof COSName
            && operands.get(1) instanceof COSNumber;
    if (complete) {
      COSDictionary all = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSBase font = all == null ? null : all.getDictionaryObject((COSName) operands.get(0));
      var state = getContext().getGraphicsState().getTextState();
      state.setFontSize(((COSNumber) operands.get(1)).floatValue());
      state.setFont(fonts.get(font));
    }
  }

  @Override
  public String getName() {
    return OperatorName.SET_FONT_AND_SIZE;
  }
}
