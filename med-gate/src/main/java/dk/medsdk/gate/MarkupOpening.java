package dk.medsdk.gate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells web pages by what they begin with: {@code <!doctype html>}, or {@code <p>} with more tags
 * after it.
 *
 * <p>As with {@link OpeningLines}, what is looked for is ASCII in every encoding, zero bytes aside.
 * Minutes may begin with {@code <Udkast>}: that is no tag, and they stay text.
 */
final class MarkupOpening {

  /** Pages that programs save have style sheets in comments before the first tag. */
  private static final int REACH = 64 * 1024;

  /** How long the first line of a mail can be, and where its headers must have said what it is. */
  private static final int MAIL_REACH = 4096;

  private static final Set<String> OF_A_PAGE = Set.of("html", "head", "body", "frameset");
  private static final Set<String> OF_A_PART =
      Set.of(
          ("a abbr address article aside b base big blockquote br center code dd details div dl dt"
                  + " em figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img li link main"
                  + " meta nav nobr ol p pre s script section small span strong style sub summary sup"
                  + " table tbody td template th thead title tr tt u ul")
              .split(" "));

  private final String text;
  private int at;
  private boolean declaredXml;

  private MarkupOpening(String text) {
    this.text = text;
  }

  /** The reader for a document that begins so; none for one that is no page. */
  static Optional<DocumentFormat> of(byte[] beginning) {
    int first = firstPrinted(beginning);
    if (first != '<' && !isLetter(first)) {
      return Optional.empty();
    }
    MarkupOpening opening =
        new MarkupOpening(asciiOf(beginning, first == '<' ? REACH : MAIL_REACH));
    return first == '<' ? opening.page() : opening.mail();
  }

  private Optional<DocumentFormat> page() {
    if (!passWhatStandsBefore()) {
      return Optional.empty();
    }
    if (text.startsWith("<!doctype html", at) || OF_A_PAGE.contains(tagAt(at))) {
      return Optional.of(DocumentFormat.HTML);
    }
    if (declaredXml) {
      // Word's reader says that it is XML, and what to do.
      return Optional.of(DocumentFormat.DOCX);
    }
    boolean page = OF_A_PART.contains(tagAt(at)) && hasTagAfter(at);
    return page ? Optional.of(DocumentFormat.HTML) : Optional.empty();
  }

  /** A page that is packed as a mail is one for the reader of pages, which says so. */
  private Optional<DocumentFormat> mail() {
    int colon = text.indexOf(':');
    int blank = text.indexOf(' ');
    boolean header = colon > 0 && (blank < 0 || colon < blank);
    boolean mime = header && hasHeader("mime-version:") && hasHeader("content-type:");
    return mime ? Optional.of(DocumentFormat.HTML) : Optional.empty();
  }

  private boolean hasHeader(String name) {
    return text.startsWith(name) || text.contains("\n" + name);
  }

  /** Goes past white space, comments and declarations of XML; whether anything is left. */
  private boolean passWhatStandsBefore() {
    while (at >= 0 && at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after("-->");
      } else if (text.startsWith("<?", at)) {
        declaredXml |= text.startsWith("<?xml", at);
        at = after(">");
      } else {
        return true;
      }
    }
    return declaredXml && at >= 0;
  }

  private int after(String end) {
    int found = text.indexOf(end, at);
    return found < 0 ? -1 : found + end.length();
  }

  private boolean hasTagAfter(int first) {
    int next = text.indexOf('<', first + 1);
    while (next >= 0) {
      if (OF_A_PART.contains(tagAt(text.startsWith("</", next) ? next + 1 : next))) {
        return true;
      }
      next = text.indexOf('<', next + 1);
    }
    return false;
  }

  /** The name of the tag that a character opens; empty if it opens none. */
  private String tagAt(int open) {
    int end = open + 1;
    while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean ends =
        end < text.length() && (text.charAt(end) <= ' ' || "/>".indexOf(text.charAt(end)) >= 0);
    return ends ? text.substring(open + 1, end) : "";
  }

  private static int firstPrinted(byte[] bytes) {
    for (int i = OpeningLines.markLength(bytes); i < bytes.length; i++) {
      if (bytes[i] < 0 || bytes[i] > ' ') {
        return bytes[i];
      }
    }
    return -1;
  }

  private static String asciiOf(byte[] bytes, int reach) {
    int start = OpeningLines.markLength(bytes);
    int length = Math.min(bytes.length, reach) - start;
    String latin = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    return latin.replace("\0", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(int c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
  }

  private static boolean isLetterOrDigit(int c) {
    return isLetter(c) || ('0' <= c && c <= '9');
  }
}
