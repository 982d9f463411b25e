package dk.medsdk.validation.rule;

/** What the conversion of a document can leave behind in its text. */
public enum Residue {
  /** Bogmærke: a bookmark of Word, {@code [bookmark: _Hlk100200300]}. */
  BOOKMARK("bookmark"),
  /** A character of the private use area, U+E000 to U+F8FF: a bullet of the font Symbol. */
  PRIVATE_USE("privateUse"),
  /** Mailadresse: what a web page shows in place of an address, {@code [email protected]}. */
  EMAIL_PLACEHOLDER("email"),
  /** Link: a field of Word, {@code HYPERLINK "https://example.org"}. */
  HYPERLINK("hyperlink"),
  /** A line that is only a link of the web page: {@code Tilbage til toppen}. */
  NAVIGATION("navigation"),
  /** Blød bindestreg: U+00AD, which shows only where a line breaks. */
  SOFT_HYPHEN("softHyphen");

  private final String label;

  Residue(String label) {
    this.label = label;
  }

  /** The word by which messages tell the kinds apart: {@code privateUse}. */
  public String label() {
    return label;
  }
}
