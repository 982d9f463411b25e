package dk.medsdk.validation.rule;

/** A rule that looks at an organisation: its committees, mandates and guidelines. */
public non-sealed interface OrganisationRule extends Rule {

  /**
   * Looks at an organisation as it is on a day and reports each problem found.
   *
   * @param input the organisation
   * @param problems takes the findings, whose paths lead into the organisation
   */
  void check(OrganisationInput input, Problems problems);
}
