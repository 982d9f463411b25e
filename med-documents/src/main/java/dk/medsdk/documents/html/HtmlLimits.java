package dk.medsdk.documents.html;

import dk.medsdk.documents.DocumentFinding;
import dk.medsdk.finding.Finding;

/**
 * How much of a web page is read: minutes of 200 pages saved by Word stay below, and a hostile page
 * ends within 3 seconds and 128 MB.
 */
public final class HtmlLimits {

  /** The most bytes of a file, 16 MB; pictures that are written into the page are counted. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  /** The most characters of HTML that are read, pictures written into the page left out. */
  public static final int MOST_CHARACTERS = 2_000_000;

  /** The most tags: start tags, end tags and comments, everything that begins with {@code <}. */
  public static final int MOST_TAGS = 150_000;

  /** The most character references, such as that of a no-break space. */
  public static final int MOST_REFERENCES = 200_000;

  /** The most elements, those counted that the page leaves to the reader to add. */
  public static final int MOST_ELEMENTS = 50_000;

  /** The most attributes of all elements together; those of one count more, the more they are. */
  public static final int MOST_ATTRIBUTES = 200_000;

  /** The most lines that are taken out of a page. */
  public static final int MOST_LINES = 15_000;

  /** How deep elements are told apart; what lies deeper is read as if it lay here. */
  public static final int DEPTH = 512;

  /** Tables and lists of definitions in so many others are read as if they were not there. */
  static final int MOST_FRAMES = 10;

  private HtmlLimits() {}

  /** That a page goes on beyond a limit. */
  static Finding reached(int limit, String unit) {
    return Finding.of(DocumentFinding.DOCUMENT_LIMIT)
        .putArgument("limit", String.valueOf(limit))
        .putArgument("unit", unit)
        .build();
  }
}
