package dk.medsdk.testkit;

/**
 * A document of the corpus: its bytes as they were published, and what must be read out of it.
 *
 * <p>{@code rm-classic/rmu-havjylland-2019} is the name of one.
 */
public final class CorpusDocument {

  private final String layout;
  private final String name;
  private final byte[] bytes;
  private final String expected;

  CorpusDocument(String layout, String name, byte[] bytes, String expected) {
    this.layout = layout;
    this.name = name;
    this.bytes = bytes;
    this.expected = expected;
  }

  /** The layout it is in, {@code rm-classic}; {@code unlisted} for one that has no name. */
  public String layout() {
    return layout;
  }

  /** What it is called, {@code rmu-havjylland-2019}. */
  public String name() {
    return name;
  }

  /** A copy of the text in whatever encoding it is. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The document that it is, in the form {@code med/1}. */
  public String expected() {
    return expected;
  }

  /** The layout and the name: {@code rm-classic/rmu-havjylland-2019}. */
  @Override
  public String toString() {
    return layout + "/" + name;
  }
}
