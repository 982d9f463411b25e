package dk.medsdk.documents.pdf;

import dk.medsdk.documents.PdfFindings;
import dk.medsdk.finding.FindingKind;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Tells files whose pages only say that they must be opened in another program. */
final class SpecialFiles {

  /** The page of such a file says little: "Please wait …". */
  private static final int MOST_CHARACTERS = 1_500;

  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

  private SpecialFiles() {}

  /**
   * What sort of file it is, if not a plain one.
   *
   * @param catalog the entry that names the parts of the file
   * @param characters how many characters its pages have
   */
  static Optional<FindingKind> check(COSDictionary catalog, long characters) {
    boolean little = characters < MOST_CHARACTERS;
    if (little && catalog.getCOSDictionary(COLLECTION) != null) {
      return Optional.of(PdfFindings.PDF_PORTFOLIO);
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    boolean xfa = form != null && form.containsKey(COSName.XFA);
    boolean unread = little || catalog.getBoolean(NEEDS_RENDERING, false);
    return xfa && unread ? Optional.of(PdfFindings.PDF_XFA_FORM) : Optional.empty();
  }
}
