package dk.medsdk.documents.pdf;

import java.time.Duration;

/**
 * What is read of a PDF file at most, so that no file can hold up or exhaust the program that reads
 * it: {@code PdfLimits.MOST_PAGES}.
 *
 * <p>Minutes of a thousand pages stay below all of them. What was read before a limit is delivered,
 * with a finding that names the limit.
 */
public final class PdfLimits {

  /** The most pages, 10,000. */
  public static final int MOST_PAGES = 10_000;

  /** The most drawing instructions of one page; a page of text has a few hundred. */
  public static final int MOST_OPERATORS_OF_PAGE = 500_000;

  /** The most drawing instructions of all pages. */
  public static final int MOST_OPERATORS = 5_000_000;

  /** The most characters of one page; a page full of text has five thousand. */
  public static final int MOST_CHARACTERS_OF_PAGE = 100_000;

  /** The most characters of all pages, some 700 pages full of text. */
  public static final int MOST_CHARACTERS = 3_000_000;

  /** The most lines of all pages. */
  public static final int MOST_LINES = 100_000;

  /** The most megabytes that one page may unpack to, what it shares with others counted too. */
  public static final int MOST_MEGABYTES_OF_PAGE = 16;

  /** The most objects that a file may list: text, fonts, pictures, marks for screen readers. */
  public static final int MOST_OBJECTS = 300_000;

  /** How long the reading may take, 8 seconds; a page takes about 20 milliseconds. */
  public static final Duration LONGEST = Duration.ofSeconds(8);

  /** The most bytes that the operands of one instruction may fill. */
  static final int MOST_OPERAND_BYTES = 1 << 20;

  /** The most bytes that a stream of objects may unpack to. */
  static final int MOST_OBJECT_BYTES = 4 << 20;

  /** The most bytes of a list of where the objects are, and of a table of characters. */
  static final int MOST_TABLE_BYTES = 1 << 20;

  /** The most lines and rectangles of a page that are looked at as borders. */
  static final int MOST_RULES_OF_PAGE = 20_000;

  /** The most dots of a page that are looked at as bullets. */
  static final int MOST_DOTS_OF_PAGE = 500;

  /** With more upright lines than this a page is a drawing, and no words are parted by them. */
  static final int MOST_UPRIGHTS = 500;

  /** With more places where words stand apart no columns are looked for. */
  static final int MOST_STARTS = 50;

  /** How deep the page tree may be. */
  static final int DEEPEST_TREE = 500;

  /** How many graphics states may be saved on top of each other. */
  static final int DEEPEST_GRAPHICS = 1_000;

  /** How deep drawings may be drawn in drawings. */
  static final int DEEPEST_FORM = 30;

  private PdfLimits() {}
}
