package dk.medsdk.testkit.conformance;

/** What the rules of a case look at. */
public enum Subject {
  /** The one document of the case. */
  DOCUMENT("document"),
  /** The organisation of the case, on its day. */
  ORGANISATION("organisation"),
  /** All documents of the case, as an archive that lacks nothing, on its day. */
  ARCHIVE("archive");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /** The word for it in {@code conformance.json} and in {@code docs/rules/index.md}. */
  public String label() {
    return label;
  }

  static Subject labelled(String label) {
    for (Subject subject : values()) {
      if (subject.label.equals(label)) {
        return subject;
      }
    }
    throw new IllegalArgumentException("No rule looks at " + label);
  }
}
