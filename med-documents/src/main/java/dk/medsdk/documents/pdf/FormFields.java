package dk.medsdk.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Draws the fields of a form as they are filled in; notes and comments are no part of the text. */
final class FormFields {

  private static final int MOST = 1_000;
  private static final int HIDDEN = 1 << 1;

  private FormFields() {}

  static void show(PDPage page, PageScanner scanner) throws IOException {
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < Math.min(MOST, all.size()); i++) {
      scanner.meter().tick();
      boolean shown =
          all.getObject(i) instanceof COSDictionary field
              && COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE))
              && (field.getInt(COSName.F, 0) & HIDDEN) == 0;
      if (shown) {
        scanner.showAnnotation(new PDAnnotationWidget((COSDictionary) all.getObject(i)));
      }
    }
  }
}
