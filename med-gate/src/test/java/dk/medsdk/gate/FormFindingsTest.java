package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.TextPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where things are found in JSON and YAML, whose words are not as they are read. */
class FormFindingsTest {

  private static final String ITEM =
      """
      {"format": "med/1", "kind": "minutes", "meeting": {"items": [
        {"number": "1", "title": "Ferie", "caseStatement": [
          {"type": "paragraph", "text": "%s"}]}]}}
      """;

  @Test
  void placesWordsAfterEscapesWhereTheyStand() {
    Report report = check(ITEM.formatted("Tak\\n\\u00e6\\tSe bilag 3"));

    assertThat(cut(report, "AttachmentReferredButNotListed")).containsExactly("bilag 3");
    assertThat(report.findings())
        .filteredOn(finding -> finding.id().equals("AttachmentReferredButNotListed"))
        .allSatisfy(finding -> assertThat(position(finding, report)).isEqualTo("3:52"));
  }

  @Test
  void placesWordsThatAreEscapedThemselvesInTheirValue() {
    assertThat(cut(check(ITEM.formatted("010190\\u002d6789")), "CprNumberInText"))
        .containsExactly("\"010190\\u002d6789\"");
  }

  @Test
  void findsCprNumbersWhereverTheyStandAndEachOnce() {
    String json =
        ITEM.formatted("Hun (010190-6789) og\\n0101906789").strip().replaceAll("}$", "")
            + ", \"provenance\": {\"name\": \"brev 020290-6789.txt\"}, \"030390-6789\": 4}";

    assertThat(scan(json).stream().map(TextPlace::words))
        .containsExactly("010190-6789", "0101906789", "020290-6789", "030390-6789");
    assertThat(scan(json).stream().map(TextPlace::path).map(String::valueOf))
        .containsExactly("/meeting/items/0", "/meeting/items/0", "", "");
  }

  @Test
  void findsCprNumbersInYamlOnceInCommentsAndInTextsOfManyLines() {
    String yaml =
        """
        format: med/1
        kind: minutes # 010190-6789
        meeting:
          items:
          - title: Ferie
            summary:
            - type: paragraph
              text: |
                Hun, 020290-6789,
                og så videre
            - type: paragraph
              text: Hun havde nummer
                030390-6789
            - type: paragraph
              text: "Hun havde nummer
                040490-6789"
        """;
    Report report = check(yaml);

    assertThat(cut(report, "CprNumberInText"))
        .containsExactly("010190-6789", "020290-6789", "030390-6789", "040490-6789");
    assertThat(report.findings())
        .filteredOn(finding -> finding.id().equals("CprNumberInText"))
        .extracting(finding -> position(finding, report))
        .containsExactly("2:17", "9:14", "13:9", "16:9");
  }

  @Test
  void leavesAFormWithErrorsUndecidedAtTheirPlaces() {
    Report report = check(ITEM.formatted("Tak").replace("\"title\"", "\"titel\""));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.findings()).extracting(Finding::id).containsExactly("UnknownProperty");
    assertThat(position(report.findings().get(0), report)).isEqualTo("2:19");
  }

  @Test
  void checksEveryLineOfNdjson() throws IOException {
    String line = ITEM.formatted("Tak").replace("\n", " ");
    byte[] lines = (line + "\n" + line.replace("Ferie", "Møder")).getBytes(StandardCharsets.UTF_8);

    try (Stream<Report> reports = MedGate.standard().checkAll(new ByteArrayInputStream(lines))) {
      assertThat(reports.map(report -> report.source().orElseThrow().firstLine()))
          .containsExactly(1, 2);
    }
  }

  private static Report check(String form) {
    return MedGate.standard().checkText(form);
  }

  private static List<TextPlace> scan(String form) {
    ReadResult<MeetingDocument> read = DocumentReader.read(form);
    return CheckInput.ofForm(read.value(), read.source(), read.sourceMap(), read.findings())
        .scan()
        .cprNumbers();
  }

  private static List<String> cut(Report report, String id) {
    SourceText source = report.source().orElseThrow();
    return report.findings().stream()
        .filter(finding -> finding.id().equals(id))
        .map(finding -> source.cut(finding.span().orElseThrow()))
        .toList();
  }

  private static String position(Finding finding, Report report) {
    return report
        .source()
        .orElseThrow()
        .positionOf(finding.span().orElseThrow().start())
        .toString();
  }
}
