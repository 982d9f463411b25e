package dk.medsdk.validation.rule;

/** A rule that looks at many documents of one organisation: what its meetings owe each other. */
public non-sealed interface ArchiveRule extends Rule {

  /**
   * Looks at an archive and reports each problem found.
   *
   * @param input the documents, in short, by date
   * @param problems takes the findings; {@link Problems#atDocument(String)} names the document
   */
  void check(ArchiveInput input, Problems problems);
}
