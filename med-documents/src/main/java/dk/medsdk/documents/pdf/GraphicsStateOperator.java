package dk.medsdk.documents.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Takes what a named state says of the font, the only part of it that matters: {@code /G1 gs}. */
final class GraphicsStateOperator extends OperatorProcessor {

  private final FontShelf fonts;

  GraphicsStateOperator(PDFStreamEngine engine, FontShelf fonts) {
    super(engine);
    this.fonts = fonts;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSDictionary all =
        getContext().getResources().getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary state = all == null ? null : all.getCOSDictionary(name);
    COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
    if (font != null && font.size() == 2 && font.getObject(1) instanceof COSNumber size) {
      getContext().getGraphicsState().getTextState().setFontSize(size.floatValue());
      getContext().getGraphicsState().getTextState().setFont(fonts.get(font.getObject(0)));
    }
  }

  @Override
  public String getName() {
    return OperatorName.SET_GRAPHICS_STATE_PARAMS;
  }
}
