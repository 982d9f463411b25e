package dk.medsdk.documents.docx;

import dk.medsdk.documents.DocumentFinding;
import dk.medsdk.documents.DocxFindings;
import dk.medsdk.finding.Finding;

/**
 * That reading ends here, and the finding that says why; never leaves the package.
 *
 * <p>Unchecked, so that it comes through the JDK's XML reader as it is.
 */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  UnreadableException(Finding finding) {
    super(finding.id(), null, false, false);
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }

  /** The archive or the XML in it is broken. */
  static UnreadableException damaged() {
    return new UnreadableException(Finding.of(DocxFindings.DAMAGED_WORD_FILE).build());
  }

  /** There is more than is read. */
  static UnreadableException limit(int limit, String unit) {
    return new UnreadableException(
        Finding.of(DocumentFinding.DOCUMENT_LIMIT)
            .putArgument("limit", String.valueOf(limit))
            .putArgument("unit", unit)
            .build());
  }

  /** It is a file of another kind: {@code excel}. */
  static UnreadableException notWord(String format) {
    return new UnreadableException(
        Finding.of(DocxFindings.NOT_A_WORD_FILE).putArgument("format", format).build());
  }

  /** It can be opened with a password only. */
  static UnreadableException locked() {
    return new UnreadableException(Finding.of(DocxFindings.PASSWORD_PROTECTED_WORD_FILE).build());
  }
}
