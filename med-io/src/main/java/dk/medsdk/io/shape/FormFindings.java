package dk.medsdk.io.shape;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.io.JsonFindings;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a document, gathered while it is read; no more than a given number. */
public final class FormFindings {

  private static final String[] LIMITS = {"nesting", "String", "Number", "Name", "Token"};

  private final @Nullable Places places;
  private final int most;
  private final List<Finding> found = new ArrayList<>();

  private FormFindings(@Nullable Places places, int most) {
    this.places = places;
    this.most = most;
  }

  /** For a document of which the text is at hand. */
  public static FormFindings in(Places places, int most) {
    return new FormFindings(places, most);
  }

  /** For a part of someone else's document: without places, and what is no JSON is thrown. */
  public static FormFindings ofPart(int most) {
    return new FormFindings(null, most);
  }

  /** The findings so far, without the places of whole values. */
  public List<Finding> found() {
    return found;
  }

  /** The findings in the order of their places. */
  public List<Finding> placed(SourceMap map) {
    List<Finding> placed = new ArrayList<>(found.size());
    for (Finding finding : found) {
      placed.add(finding.span().isPresent() ? finding : atValue(finding, map));
    }
    placed.sort(Comparator.comparingInt(f -> f.span().map(SourceSpan::start).orElse(0)));
    return placed;
  }

  /** Whether a token has words that stand for themselves: in YAML {@code number: 1} is a text. */
  boolean areWords(@Nullable JsonToken token) {
    return isYaml() && token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  /** Whether a document in YAML is read, of which anchors, aliases and tags are no part. */
  boolean isYaml() {
    return places != null && places.notation() == Notation.YAML;
  }

  /** Whether no more is kept. */
  boolean isFull() {
    return found.size() > most;
  }

  /** Adds what is about the current token. */
  void add(Finding finding, JsonParser parser) {
    if (places == null) {
      add(finding);
    } else {
      SourceSpan span = places.tokenAt(parser.currentTokenLocation());
      add(finding.toBuilder().span(span).build());
    }
  }

  /** Adds that the notation does not allow a character. */
  public void refused(int at) {
    add(Finding.of(JsonFindings.REFUSED_CHARACTER).span(SourceSpan.of(at, at + 1)).build());
  }

  /** Adds that the document ends where it should not. */
  void broken(JacksonException e, ModelPath path, JsonParser parser) {
    if (places == null) {
      throw e;
    }
    // The parser has read past what it found wrong, unless it says where that stands.
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    SourceSpan span = places.stoppedAt(at);
    FindingKind kind = JsonFindings.INVALID_JSON;
    String fault = places.notation().label();
    String limit = limit(e);
    if (!limit.isEmpty()) {
      kind = JsonFindings.LIMIT_EXCEEDED;
      fault = limit;
    } else if (e instanceof UnexpectedEndOfInputException) {
      fault = "end";
    }
    add(Finding.of(kind).path(path).putArgument("fault", fault).span(span).build());
  }

  /** Adds what is about a whole value, whose place is looked up later. */
  void add(Finding finding) {
    if (found.size() < most) {
      found.add(finding);
    } else if (found.size() == most) {
      FindingKind kind = JsonFindings.TOO_MANY_FINDINGS;
      found.add(
          finding.toBuilder()
              .kind(kind)
              .severity(kind.severity())
              .arguments(Map.of("limit", String.valueOf(most)))
              .build());
    }
  }

  private static Finding atValue(Finding finding, SourceMap map) {
    return map.nearestSpanOf(finding.path())
        .map(span -> SourceSpan.of(span.start(), Math.min(span.start() + 1, span.end())))
        .map(span -> finding.toBuilder().span(span).build())
        .orElse(finding);
  }

  /** Jackson says only in words which limit it was; a test holds them. */
  private static String limit(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      for (String limit : LIMITS) {
        if (e.getOriginalMessage().contains(limit)) {
          return limit;
        }
      }
      return "size";
    }
    return "";
  }
}
