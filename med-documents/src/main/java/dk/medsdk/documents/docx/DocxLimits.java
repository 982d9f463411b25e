package dk.medsdk.documents.docx;

/**
 * How much of a Word file is read: minutes of 500 pages stay below every one of these, a file that
 * was made to exhaust the reader does not.
 *
 * <p>What goes beyond is left out, and the finding {@code DocumentLimit} says which limit it was.
 */
public final class DocxLimits {

  /** The most entries of the zip archive: each picture is one. */
  public static final int MOST_PARTS = 10_000;

  /** The most bytes of one part once it is unpacked, 16 MB: ten pages of text make about 0.3. */
  public static final int MOST_PART_BYTES = 16 * 1024 * 1024;

  /** The most bytes of all parts that are read, 32 MB unpacked; pictures are not read. */
  public static final int MOST_BYTES = 2 * MOST_PART_BYTES;

  /** The most characters of one tag, comment or stretch of text, 1 million. */
  public static final int LONGEST_TOKEN = 1_000_000;

  /** The most levels of elements within each other; a table within a table adds about five. */
  public static final int MOST_LEVELS = 256;

  /** The most different names of elements and attributes in one part; Word has some hundreds. */
  public static final int MOST_NAMES = 4_000;

  /** The most styles and lists, 20,000 of each. */
  public static final int MOST_DEFINITIONS = 20_000;

  /** The most paragraphs, lines of paragraphs and cells of tables in all, 50,000. */
  public static final int MOST_PARAGRAPHS = 50_000;

  /** The most characters of text, 4 million. */
  public static final int MOST_CHARACTERS = 4_000_000;

  private DocxLimits() {}
}
