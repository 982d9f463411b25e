package dk.medsdk.validation.rule;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingBuilder;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what one rule finds in one document, and gives it kind, severity and place.
 *
 * <p>A rule writes {@code problems.at(path).with("minutes", 5).related(other).report()}.
 */
public final class Problems {

  private final FindingKind kind;
  private final SourceMap sourceMap;
  private final int most;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<LeftOut> leftOut = Optional.empty();
  private Optional<BilingualText> reasonNotRun = Optional.empty();

  /** Takes the findings of one kind, in a document that is printed where the map says. */
  public Problems(FindingKind kind, SourceMap sourceMap) {
    this(kind, sourceMap, Integer.MAX_VALUE);
  }

  /** Keeps so many at most, and counts the others. */
  public Problems(FindingKind kind, SourceMap sourceMap, int most) {
    this.kind = kind;
    this.sourceMap = sourceMap;
    this.most = most;
  }

  /** Begins a finding about the value at the given path. */
  public Problem at(ModelPath path) {
    return new Problem(path);
  }

  /** Begins a finding about the document as a whole. */
  public Problem atDocument() {
    return new Problem(ModelPath.ROOT);
  }

  /** Begins a finding about a document of an archive, which its message names. */
  public Problem atDocument(String name) {
    return atDocument().with("document", name);
  }

  /** Begins a finding about an item of a document of an archive. */
  public Problem atItem(String document, ItemDigest item) {
    return at(item.path()).with("document", document);
  }

  /**
   * Says why the rule could not look, "intet udvalg er kendt som hovedudvalg", so that nobody takes
   * its silence for an all-clear. The first reason counts, and none if something was found.
   *
   * @param da in Danish, without a full stop
   * @param en in English
   */
  public void notRun(String da, String en) {
    reasonNotRun = reasonNotRun.or(() -> Optional.of(new BilingualText(da, en)));
  }

  /** Why the rule could not look; empty if it did. */
  public Optional<BilingualText> reasonNotRun() {
    return findings.isEmpty() ? reasonNotRun : Optional.empty();
  }

  /** What was reported so far, in that order, as much of it as is kept. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** What was reported beyond that. */
  public Optional<LeftOut> leftOut() {
    return leftOut;
  }

  private void take(Finding finding) {
    if (findings.size() < most) {
      findings.add(finding);
    } else {
      leftOut = Optional.of(LeftOut.with(leftOut, finding));
    }
  }

  /** A finding that is being put together; nothing is found until {@link #report()}. */
  public final class Problem {

    private final FindingBuilder finding;

    private Problem(ModelPath path) {
      finding =
          Finding.builder()
              .kind(kind)
              .severity(kind.severity())
              .path(path)
              .span(sourceMap.nearestSpanOf(path));
    }

    /** Gives an argument of the message. */
    public Problem with(String name, Object value) {
      finding.putArgument(name, value.toString());
      return this;
    }

    /** Says another severity than the rule's own, for the milder or graver form of a problem. */
    public Problem severity(Severity severity) {
      finding.severity(severity);
      return this;
    }

    /** Says the exact characters, where the path alone is too wide. */
    public Problem printedAt(SourceSpan span) {
      finding.span(span);
      return this;
    }

    /** Names another place that it is about. */
    public Problem related(ModelPath path) {
      finding.addRelated(new RelatedPlace(path, sourceMap.nearestSpanOf(path)));
      return this;
    }

    /** Names other characters that it is about. */
    public Problem related(TextPlace place) {
      finding.addRelated(new RelatedPlace(place.path(), place.span()));
      return this;
    }

    /** Says what to do about it. */
    public Problem suggest(String da, String en) {
      finding.suggestion(new BilingualText(da, en));
      return this;
    }

    /** Adds the finding. */
    public void report() {
      take(finding.build());
    }
  }
}
