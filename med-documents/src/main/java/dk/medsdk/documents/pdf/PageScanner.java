package dk.medsdk.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows the drawing instructions of a page as far as characters, lines and pictures go, and
 * counts what that costs.
 */
final class PageScanner extends PDFStreamEngine {

  private final Meter meter;
  private final FontShelf fonts = new FontShelf();
  private Ink ink;

  PageScanner(Meter meter) {
    this.meter = meter;
    this.ink = new Ink(new PDPage().getCropBox());
    addTextOperators();
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new FontOperator(this, fonts));
    addOperator(new GraphicsStateOperator(this, fonts));
    addOperator(new ObjectOperator(this));
    addOperator(new InlinePictureOperator(this));
    PathOperator.all(this).forEach(this::addOperator);
  }

  private void addTextOperators() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /**
   * Draws a page into memory.
   *
   * @return what could be drawn
   * @throws Limit.Reached if that took more than a file may cost; what was drawn is in {@link
   *     #marks()}
   * @throws IOException if the instructions are broken; what was drawn is in {@link #marks()}
   */
  PageMarks scan(PDPage page) throws IOException {
    ink = new Ink(page.getCropBox());
    meter.startPage();
    COSDictionary entries = page.getCOSObject();
    COSBase contents = entries.getDictionaryObject(COSName.CONTENTS);
    boolean lost = contents == null && entries.getItem(COSName.CONTENTS) != null;
    if (lost || contents instanceof COSNull) {
      meter.passOver();
    }
    processPage(page);
    FormFields.show(page, this);
    return marks();
  }

  /** What was drawn so far of the page. */
  PageMarks marks() {
    return ink.marks();
  }

  Ink ink() {
    return ink;
  }

  Meter meter() {
    return meter;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    meter.operator();
    boolean saves = operator.getName().equals(OperatorName.SAVE);
    if (!saves || getGraphicsStackSize() < PdfLimits.DEEPEST_GRAPHICS) {
      try {
        super.processOperator(operator, operands);
      } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
        // Operands of the wrong sort: the instruction draws nothing.
        return;
      }
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    if (!(getGraphicsState().getTextState().getFont() instanceof ReadFont)) {
      // PDFBox would take one of its own fonts.
      getGraphicsState().getTextState().setFont(fonts.get(new COSDictionary()));
    }
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
    meter.character();
    String text = font.toUnicode(code);
    ink.add(at, displacement.getX(), text, look((ReadFont) font));
    if (mode() == RenderingMode.NEITHER) {
      ink.addRecognised();
    }
  }

  private RenderingMode mode() {
    return getGraphicsState().getTextState().getRenderingMode();
  }

  /** Some programs make a bold character of a plain one by drawing its outline too. */
  private Glyph.Look look(ReadFont font) {
    if (font.traits().symbols()) {
      return Glyph.Look.SYMBOL;
    }
    boolean outlined = mode() == RenderingMode.FILL_STROKE;
    return font.traits().bold() || outlined ? Glyph.Look.BOLD : Glyph.Look.PLAIN;
  }
}
