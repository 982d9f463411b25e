package dk.medsdk.testkit.conformance;

/** Where a case is from, which says what must be found. */
public enum Origin {
  /** Stands under "Eksempel" on the page of a rule: breaks that rule and only it. */
  EXAMPLE("example"),
  /** Stands under "Undtagelser" on the page of a rule: breaks no rule. */
  EXCEPTION("exception"),
  /** A sample document: breaks what its author put wrong, most often nothing. */
  SAMPLE("sample");

  private final String label;

  Origin(String label) {
    this.label = label;
  }

  /** The word for it in {@code conformance.json}. */
  public String label() {
    return label;
  }
}
