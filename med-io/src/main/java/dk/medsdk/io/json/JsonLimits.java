package dk.medsdk.io.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * How much of a document is read before the rest is refused, so that no input can exhaust a
 * machine.
 *
 * @param nesting how many objects and arrays stand within each other
 * @param stringLength the length of a text in UTF-16 code units
 * @param documentSize the size of a document in bytes, and of a line of NDJSON
 * @param values how many names, values and brackets a document has
 * @param findings how many findings are kept; one more says that there are more
 */
public record JsonLimits(
    int nesting, int stringLength, int documentSize, int values, int findings) {

  /**
   * What is read of a document unless someone says otherwise: 200 levels, texts of a million
   * characters, 16 MiB, 150,000 names, values and brackets, a thousand findings. Minutes of 300
   * pages have half as many.
   */
  public static final JsonLimits STANDARD =
      new JsonLimits(200, 1_000_000, 16 * 1024 * 1024, 150_000, 1_000);

  /**
   * What is read of an organisation: 64 MiB and five million values and names. One of 5,000
   * committees and 60,000 mandates has a fifth of that.
   */
  public static final JsonLimits LARGE =
      new JsonLimits(200, 1_000_000, 64 * 1024 * 1024, 5_000_000, 1_000);

  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;

  /**
   * Refuses limits under which nothing can be read.
   *
   * @throws IllegalArgumentException if one of them is less than 1
   */
  public JsonLimits {
    if (nesting < 1 || stringLength < 1 || documentSize < 1 || values < 1 || findings < 1) {
      throw new IllegalArgumentException("every limit is at least 1");
    }
  }

  /** The same limits with another size of documents in bytes. */
  public JsonLimits withDocumentSize(int bytes) {
    return new JsonLimits(nesting, stringLength, bytes, values, findings);
  }

  /** The same limits with another number of values and names. */
  public JsonLimits withValues(int number) {
    return new JsonLimits(nesting, stringLength, documentSize, number, findings);
  }

  /** The same limits with another number of levels. */
  public JsonLimits withNesting(int levels) {
    return new JsonLimits(levels, stringLength, documentSize, values, findings);
  }

  /** The same limits with another length of texts. */
  public JsonLimits withStringLength(int characters) {
    return new JsonLimits(nesting, characters, documentSize, values, findings);
  }

  /** The same limits with another number of findings. */
  public JsonLimits withFindings(int number) {
    return new JsonLimits(nesting, stringLength, documentSize, values, number);
  }

  StreamReadConstraints forJackson() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(nesting)
        .maxStringLength(stringLength)
        .maxTokenCount(values)
        .maxNumberLength(LONGEST_NUMBER)
        .maxNameLength(LONGEST_NAME)
        .build();
  }
}
