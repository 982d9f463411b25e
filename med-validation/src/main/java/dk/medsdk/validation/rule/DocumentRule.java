package dk.medsdk.validation.rule;

/** A rule that looks at one agenda or minutes. */
public non-sealed interface DocumentRule extends Rule {

  /**
   * Looks at a document and reports each problem found.
   *
   * @param input the document and what is known of where it is printed
   * @param problems takes the findings
   */
  void check(CheckInput input, Problems problems);
}
