package dk.medsdk.documents;

import dk.medsdk.finding.FindingKind;
import java.util.List;

/** What can be noticed while reading PDF files. */
public final class PdfFindings {

  /** All of them, by name. */
  public static final List<FindingKind> KINDS = List.of();

  private PdfFindings() {}
}
