package dk.medsdk.documents;

import dk.medsdk.finding.FindingKind;
import java.util.List;

/** What can be noticed while reading Word files (DOCX). */
public final class DocxFindings {

  /** All of them, by name. */
  public static final List<FindingKind> KINDS = List.of();

  private DocxFindings() {}
}
