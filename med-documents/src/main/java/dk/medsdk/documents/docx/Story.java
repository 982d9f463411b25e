package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.Remarks.Remark;
import java.util.Set;

/**
 * What the readers of one text share: the body of a document, or its notes.
 *
 * @param xml where they are
 * @param styles the styles of the document
 * @param numbering its lists
 * @param counters how far the lists of this text have counted
 * @param fields which fields are open
 * @param notes the notes of the document
 * @param remarks what was met beside the words
 * @param budget how much may still be read
 */
record Story(
    XmlCursor xml,
    StyleSheet styles,
    Numbering numbering,
    ListCounters counters,
    FieldCodes fields,
    Notes notes,
    Remarks remarks,
    ReadingBudget budget) {

  /** Elements that hold no words, or none that are printed. */
  private static final Set<String> SILENT =
      Set.of(
          "customXmlPr",
          "del",
          "delInstrText",
          "delText",
          "fldData",
          "instrText",
          "moveFrom",
          "pPr",
          "rPr",
          "rt",
          "sdtEndPr",
          "sdtPr",
          "sectPr",
          "smartTagPr",
          "tblGrid",
          "tblPr",
          "tblPrEx");

  /** Whether an element holds no words that are printed; counts it if it is a tracked change. */
  boolean passesOver(String element) {
    switch (element) {
      case "ins", "del", "moveFrom", "moveTo" -> remarks.add(Remark.TRACKED_CHANGE);
      default -> {}
    }
    return SILENT.contains(element);
  }
}
