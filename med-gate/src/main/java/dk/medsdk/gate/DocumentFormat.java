package dk.medsdk.gate;

import dk.medsdk.io.Provenance;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a document is written, as its beginning shows. */
enum DocumentFormat {
  /** A Word file, or what its reader tells from one: everything that is packed as they are. */
  DOCX,
  /** A web page, or a mail that holds one. */
  HTML,
  /** A PDF file. */
  PDF,
  /** What people read, and what is of no kind that is known. */
  TEXT,
  /** One document for programs. */
  JSON,
  /** Documents for programs, each on a line. */
  NDJSON,
  /** One document for programs, written by hand. */
  YAML;

  private static final String FORMAT_NAME = "format";
  private static final String FORMAT_BEGINNING = "med/";

  /** Whether what was read is for people: neither JSON nor YAML. */
  static boolean isProse(Provenance provenance) {
    String type = provenance.mediaType();
    return !type.equals("application/json") && !type.equals("application/yaml");
  }

  /** The format of a document that begins with these bytes; all of them, to be sure. */
  static DocumentFormat of(byte[] bytes) {
    return marked(bytes).orElseGet(() -> ofText(new OpeningLines(bytes)));
  }

  /** The format that the first bytes tell of themselves; none if it takes the lines of a text. */
  static Optional<DocumentFormat> marked(byte[] beginning) {
    return FileSignature.of(beginning).or(() -> MarkupOpening.of(beginning));
  }

  private static DocumentFormat ofText(OpeningLines lines) {
    String first = lines.nextPrinted();
    if (first != null && (first.startsWith("{") || first.startsWith("["))) {
      String next = lines.nextPrinted();
      return beginsJson(first, next) ? jsonOf(first, next) : TEXT;
    }
    String line = first;
    while (line != null && maySpeakBeforeTheFormat(line)) {
      if (namesTheFormat(line)) {
        return YAML;
      }
      line = lines.nextPrinted();
    }
    return TEXT;
  }

  /**
   * A name in quotes, or nothing, after the brace; minutes that begin with {@code {Udkast}} are
   * text, and so is RTF. A list is no document, but JSON all the same.
   */
  private static boolean beginsJson(String first, @Nullable String next) {
    String after = first.substring(1).stripLeading();
    String seen = after.isEmpty() && next != null ? next : after;
    return first.startsWith("{")
        ? seen.isEmpty() || seen.startsWith("\"") || seen.startsWith("}")
        : seen.startsWith("{");
  }

  /** No line of one JSON document begins with a brace where the line before could end. */
  private static DocumentFormat jsonOf(String first, @Nullable String next) {
    boolean goesOn = "{[,:".indexOf(first.charAt(first.length() - 1)) >= 0;
    boolean another = first.startsWith("{") && next != null && next.startsWith("{");
    return another && !goesOn ? NDJSON : JSON;
  }

  /** A comment, a mark of YAML, or a name with its value: nothing that a sentence begins with. */
  private static boolean maySpeakBeforeTheFormat(String line) {
    return line.startsWith("#")
        || line.startsWith("%")
        || line.equals("---")
        || isName(nameIn(line));
  }

  private static boolean namesTheFormat(String line) {
    String value = line.substring(line.indexOf(':') + 1);
    return nameIn(line).equals(FORMAT_NAME) && unquoted(value).startsWith(FORMAT_BEGINNING);
  }

  private static String nameIn(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : unquoted(line.substring(0, colon));
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && word.toLowerCase(Locale.ROOT).chars().allMatch(c -> 'a' <= c && c <= 'z');
  }

  private static String unquoted(String words) {
    String stripped = words.strip();
    boolean quoted =
        stripped.length() > 1 && (stripped.startsWith("\"") || stripped.startsWith("'"));
    return quoted ? stripped.substring(1).replace(stripped.substring(0, 1), "") : stripped;
  }
}
