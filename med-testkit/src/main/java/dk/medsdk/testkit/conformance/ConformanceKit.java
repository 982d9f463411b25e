package dk.medsdk.testkit.conformance;

import dk.medsdk.testkit.ExpectedFinding;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every implementation of the rules must find: the examples and exceptions of the rule pages,
 * and the sample documents.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("dk.medsdk.testkit.conformance.ConformanceKit#cases")
 * void findsWhatMustBeFound(ConformanceCase conformance) {
 *   assertThat(conformance.difference(idsFoundIn(conformance.input()))).isEmpty();
 * }
 * }</pre>
 *
 * <p>For other languages than Java the same cases stand in this package of the jar as {@code
 * conformance.json}; {@code docs/conformance.md} describes it.
 */
public final class ConformanceKit {

  private ConformanceKit() {}

  /** Every case: those of each rule in the order of the index of rules, then the samples. */
  public static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    PackedPages.subjects()
        .forEach((rule, subject) -> cases.addAll(PageCases.of(PackedPages.page(rule), subject)));
    SampleDocuments.all().stream().map(ConformanceKit::sample).forEach(cases::add);
    return List.copyOf(cases);
  }

  private static ConformanceCase sample(SampleDocument sample) {
    ConformanceInput input =
        new ConformanceInput(
            Subject.DOCUMENT,
            "da",
            List.of(sample.text()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Set<String> expected =
        sample.expectedFindings().stream().map(ExpectedFinding::id).collect(Collectors.toSet());
    return new ConformanceCase(
        sample.name() + " " + Origin.SAMPLE.label(),
        Origin.SAMPLE,
        Optional.empty(),
        input,
        expected);
  }
}
