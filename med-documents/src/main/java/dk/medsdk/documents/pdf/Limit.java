package dk.medsdk.documents.pdf;

import dk.medsdk.documents.DocumentFinding;
import dk.medsdk.documents.PdfFindings;
import dk.medsdk.finding.Finding;
import java.util.Locale;

/** The limits of {@link PdfLimits}, each with the finding that says it was reached. */
enum Limit {
  CHARACTERS(PdfLimits.MOST_CHARACTERS),
  CHARACTERS_OF_PAGE(PdfLimits.MOST_CHARACTERS_OF_PAGE),
  LINES(PdfLimits.MOST_LINES),
  MEGABYTES_OF_PAGE(PdfLimits.MOST_MEGABYTES_OF_PAGE),
  OBJECTS(PdfLimits.MOST_OBJECTS),
  OPERATORS(PdfLimits.MOST_OPERATORS),
  OPERATORS_OF_PAGE(PdfLimits.MOST_OPERATORS_OF_PAGE),
  PAGES(PdfLimits.MOST_PAGES),
  SECONDS(PdfLimits.LONGEST.toSeconds());

  private final long most;

  Limit(long most) {
    this.most = most;
  }

  /** Whether the next page may be read all the same. */
  boolean isOfPage() {
    return this == CHARACTERS_OF_PAGE || this == MEGABYTES_OF_PAGE || this == OPERATORS_OF_PAGE;
  }

  /** That it was reached. */
  Finding finding() {
    return this == SECONDS
        ? PdfFindings.of(PdfFindings.PDF_TOO_SLOW, "seconds", String.valueOf(most))
        : Finding.of(DocumentFinding.DOCUMENT_LIMIT)
            .putArgument("limit", String.valueOf(most))
            .putArgument("unit", name().toLowerCase(Locale.ROOT))
            .build();
  }

  /** Ends the reading of a page or of the file; unchecked, because PDFBox goes on after others. */
  static final class Reached extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Limit limit;

    Reached(Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }

    Limit limit() {
      return limit;
    }
  }
}
