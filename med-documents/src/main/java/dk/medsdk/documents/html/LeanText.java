package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import java.util.Arrays;
import java.util.Optional;

/**
 * The HTML of a page as far as it is worth parsing: pictures that are written into it ({@code
 * src="data:image/png;base64,iVBOR…"}) are cut, and it ends at the first limit.
 *
 * <p>A tag whose name never ends costs the parser time in the square of its length, so it is made
 * text. Offsets count into the lean text, places into the page as it was.
 */
final class LeanText {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DATA = 1024;
  private static final int KEPT_OF_DATA = 16;
  private static final String DATA = "data:";

  private final String page;
  private final StringBuilder lean;
  private int copied;
  private int tags;
  private int references;
  private int[] cuts = new int[8];
  private int[] cutLengths = new int[8];
  private int cutCount;
  private Optional<Finding> limit = Optional.empty();

  private LeanText(String page) {
    this.page = page;
    this.lean = new StringBuilder(Math.min(page.length(), HtmlLimits.MOST_CHARACTERS));
  }

  /**
   * The lean text of a page.
   *
   * @param text what the parser is given
   * @param places where its characters stand in the page
   * @param limit that the page goes on
   */
  record Result(String text, PagePlaces places, Optional<Finding> limit) {}

  static Result of(String page) {
    return new LeanText(page).result();
  }

  private Result result() {
    int end = readToLimit();
    copyTo(Math.max(copied, end));
    String text = lean.toString();
    PagePlaces places =
        new PagePlaces(text, Arrays.copyOf(cuts, cutCount), Arrays.copyOf(cutLengths, cutCount));
    return new Result(text, places, limit);
  }

  /** How far the page is read. */
  private int readToLimit() {
    int at = 0;
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '<' && isEndlessName(at)) {
        copyTo(at);
        lean.append(' ');
        copied = at + 1;
      } else if ((c == 'd' || c == 'D') && isData(at)) {
        at = cutData(at);
        continue;
      }
      if (isLimitAt(at, c)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isLimitAt(int at, char c) {
    if (lean.length() + at - copied >= HtmlLimits.MOST_CHARACTERS) {
      limit = Optional.of(HtmlLimits.reached(HtmlLimits.MOST_CHARACTERS, "characters"));
    } else if (c == '<' && ++tags > HtmlLimits.MOST_TAGS) {
      limit = Optional.of(HtmlLimits.reached(HtmlLimits.MOST_TAGS, "tags"));
    } else if (c == '&' && ++references > HtmlLimits.MOST_REFERENCES) {
      limit = Optional.of(HtmlLimits.reached(HtmlLimits.MOST_REFERENCES, "references"));
    }
    return limit.isPresent();
  }

  private boolean isEndlessName(int open) {
    int start = page.startsWith("/", open + 1) ? open + 2 : open + 1;
    int end = start;
    while (end < page.length() && end - start <= LONGEST_NAME && isOfName(page.charAt(end))) {
      end++;
    }
    return end - start > LONGEST_NAME && Character.isLetter(page.charAt(start));
  }

  private static boolean isOfName(char c) {
    return c > ' ' && c != '>' && c != '/' && c != '<';
  }

  private boolean isData(int at) {
    return page.regionMatches(true, at, DATA, 0, DATA.length());
  }

  /** Cuts a long run of characters without a blank, quote or bracket; gives where it ends. */
  private int cutData(int start) {
    int end = start;
    while (end < page.length() && isOfData(page.charAt(end))) {
      end++;
    }
    if (end - start > LONGEST_DATA) {
      copyTo(start + KEPT_OF_DATA);
      addCut(lean.length(), end - start - KEPT_OF_DATA);
      copied = end;
    }
    return end;
  }

  private static boolean isOfData(char c) {
    return c > ' ' && "\"'<>()&".indexOf(c) < 0;
  }

  private void addCut(int at, int length) {
    if (cutCount == cuts.length) {
      cuts = Arrays.copyOf(cuts, cutCount * 2);
      cutLengths = Arrays.copyOf(cutLengths, cutCount * 2);
    }
    cuts[cutCount] = at;
    cutLengths[cutCount++] = length;
  }

  private void copyTo(int end) {
    lean.append(page, copied, end);
    copied = end;
  }
}
