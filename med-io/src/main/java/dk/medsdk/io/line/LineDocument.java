package dk.medsdk.io.line;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.bytes.CleanText;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document as its reader delivers it, whatever its format: its words line by line, and what was
 * noticed on the way.
 *
 * <p>Give it to {@link dk.medsdk.io.text.MedText#read(LineDocument, dk.medsdk.io.Provenance)}.
 *
 * @param source the words of all lines; the lines' places count into it
 * @param lines the lines in reading order, none left out
 * @param findings what the reader noticed: tracked changes, a limit that was reached
 */
public record LineDocument(SourceText source, List<Line> lines, List<Finding> findings) {

  /** Copies the lists. */
  public LineDocument {
    Objects.requireNonNull(source, "source");
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** A document of which nothing could be read, for the reason that a finding gives. */
  public static LineDocument unread(Finding reason) {
    return new LineDocument(SourceText.of(""), List.of(), List.of(reason));
  }

  /** A new builder without a line. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes lines one below the other and keeps their places.
   *
   * <pre>{@code
   * LineDocument.builder()
   *     .add("1. Godkendelse af dagsorden", Traits.NONE.asHeading(2), SourcePlace.of(PARAGRAPH, 7))
   *     .build();
   * }</pre>
   */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<SourcePlace> places = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a line; an empty one says that a paragraph ends here.
     *
     * @param line its words, bullet or number first if it has one; line ends in it become blanks
     * @param traits what the format tells of it
     * @param place where it stands in the file
     */
    public Builder add(String line, Traits traits, SourcePlace place) {
      int start = text.length();
      String clean = CleanText.of(line).text();
      for (int i = 0; i < clean.length(); i++) {
        char c = clean.charAt(i);
        text.append(c == '\n' || c == '\r' ? ' ' : c);
      }
      lines.add(LineScanner.line(text, start, text.length(), traits));
      places.add(place);
      text.append('\n');
      return this;
    }

    /** Adds what the reader noticed. */
    public Builder addFinding(Finding finding) {
      findings.add(finding);
      return this;
    }

    /** How many lines there are so far. */
    public int lineCount() {
      return lines.size();
    }

    /** How many characters there are so far, line ends counted. */
    public int length() {
      return text.length();
    }

    /** The document. */
    public LineDocument build() {
      SourceText source = SourceText.of(text.toString()).takenFrom(places);
      return new LineDocument(source, lines, findings);
    }
  }
}
