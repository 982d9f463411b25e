package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.validation.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the sample documents exactly what their authors put wrong is found. */
class SampleFindingsTest {

  static Stream<SampleDocument> samples() {
    return SampleDocuments.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsExactlyWhatTheAuthorPutWrong(SampleDocument sample) {
    Report report = MedGate.standard().checkText(sample.text());

    List<String> expected =
        sample.expectedFindings().stream()
            .map(f -> f.line() + " " + f.severity().label() + " " + f.id())
            .toList();
    assertThat(report.findings().stream().map(finding -> name(finding, report)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String name(Finding finding, Report report) {
    int line = finding.span().map(s -> report.source().orElseThrow().lineOf(s.start())).orElse(0);
    return line + " " + finding.severity().label() + " " + finding.id();
  }
}
