package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.gate.RealDocuments.RealDocument;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** On the real documents exactly what people expect is found, at the lines they name. */
class RealFindingsTest {

  private static final Pattern ITEM = Pattern.compile("/meeting/items/(\\d+)");

  static Stream<RealDocument> documents() {
    return RealDocuments.folder().isEmpty() ? Stream.of() : RealDocuments.all().stream();
  }

  @Test
  void needsTheDocuments() {
    assumeTrue(RealDocuments.folder().isPresent(), "no real documents beside this checkout");
    assertThat(documents()).isNotEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("documents")
  void findsExactlyWhatPeopleExpect(RealDocument document) throws IOException {
    Report report = MedGate.standard().check(document.text());

    List<String> expected = new ArrayList<>();
    for (JsonNode fact : document.facts().get("expectedFindings")) {
      String item = fact.has("item") ? " item " + fact.get("item").asString() : "";
      expected.add(fact.get("severity").asString() + " " + fact.get("finding").asString() + item);
    }
    assertThat(report.findings().stream().map(f -> name(f, document)))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("documents")
  void placesEachFindingOnTheLinesThatPeopleName(RealDocument document) throws IOException {
    Report report = MedGate.standard().check(document.text());

    for (JsonNode fact : document.facts().get("expectedFindings")) {
      List<Integer> lines = new ArrayList<>();
      fact.get("lines").forEach(line -> lines.add(line.asInt()));
      assertThat(report.findings())
          .as(fact.toString())
          .anyMatch(
              finding ->
                  finding.id().equals(fact.get("finding").asString())
                      && lines.contains(primaryLine(finding, report))
                      && lines(finding, report).containsAll(lines));
    }
  }

  /** The finding as the facts name it, with the number of its item where they name one. */
  private static String name(Finding finding, RealDocument document) {
    boolean named = false;
    for (JsonNode fact : document.facts().get("expectedFindings")) {
      named |= fact.get("finding").asString().equals(finding.id()) && fact.has("item");
    }
    String item = named ? " item " + itemNumber(finding) : "";
    return finding.severity().label() + " " + finding.id() + item;
  }

  private static String itemNumber(Finding finding) {
    Matcher item = ITEM.matcher(finding.path().pointer());
    return item.lookingAt() ? String.valueOf(Integer.parseInt(item.group(1)) + 1) : "none";
  }

  private static int primaryLine(Finding finding, Report report) {
    return line(finding.span(), report);
  }

  private static List<Integer> lines(Finding finding, Report report) {
    Stream<Optional<SourceSpan>> spans =
        Stream.concat(
            Stream.of(finding.span()), finding.related().stream().map(RelatedPlace::span));
    return spans.map(span -> line(span, report)).toList();
  }

  private static int line(Optional<SourceSpan> span, Report report) {
    return report.source().orElseThrow().lineOf(span.orElseThrow().start());
  }
}
