package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.validation.Report;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same meeting gives the same findings as text, as JSON and as YAML. */
class SampleFormsTest {

  /**
   * What only the printed page shows: noise, a heading with nothing under it, a number before a
   * paragraph, and how the date is printed in the head.
   */
  private static final Set<String> ABOUT_THE_PAGE =
      Set.of(
          "ConversionResidue",
          "EmptyAttachmentsHeading",
          "MeetingDateIncomplete",
          "NumberedParagraphWithoutTitle");

  static Stream<SampleDocument> samples() {
    return SampleDocuments.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsTheSameInEveryForm(SampleDocument sample) {
    List<String> inText = names(MedGate.standard().checkText(sample.text()));

    for (MedJson<MeetingDocument> form : forms()) {
      Report report = MedGate.standard().checkText(form.write(sample.expected()));

      assertThat(names(report)).containsExactlyInAnyOrderElementsOf(inText);
      assertThat(report.findings()).allMatch(finding -> finding.span().isPresent());
    }
  }

  private static List<MedJson<MeetingDocument>> forms() {
    MedJson<MeetingDocument> json = MedJson.documents();
    return List.of(json, json.indented(), json.inYaml());
  }

  private static List<String> names(Report report) {
    return report.findings().stream()
        .filter(finding -> !ABOUT_THE_PAGE.contains(finding.id()))
        .map(SampleFormsTest::name)
        .toList();
  }

  private static String name(Finding finding) {
    return finding.id() + " " + finding.path() + " " + finding.message(Locale.ENGLISH);
  }
}
