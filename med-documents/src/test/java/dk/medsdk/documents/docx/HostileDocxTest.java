package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.table;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.ProcessorTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were made to exhaust a reader end at a limit, and say at which. */
class HostileDocxTest {

  private static final Duration LIMIT = Duration.ofSeconds(3);

  private static final int MANY_BYTES = DocxLimits.MOST_PART_BYTES + 1_000_000;

  /** The clock is for what grows, not for a machine that has just started. */
  @BeforeAll
  static void warmUp() {
    MedDocx.read(new DocxWriter().repeated("", p("A"), 1 << 20, "").bytes());
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "<w:p/>, paragraphs",
    "<w:p><w:r><w:t>1. A (5 min.)</w:t></w:r></w:p>, paragraphs",
    "<w:tbl/>, paragraphs",
    "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>, paragraphs",
    "<w:x/>, megabytes",
    "<w:ins/>, megabytes",
    "<w:p#/>, names",
    "<w:x a#='1'/>, names",
    "<w:x xmlns:a='u#'/>, names",
    "<?a#?>, names",
  })
  void endsWhereAPartIsRepeated(String part, String unit) {
    assertThat(limit(new DocxWriter().repeated("", part, MANY_BYTES, ""))).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "<w:r/>, megabytes",
    "<w:r><w:br/></w:r>, paragraphs",
    "<w:r><w:tab/></w:r>, megabytes",
    "<w:r><w:t>Budgettet er vedtaget </w:t></w:r>, characters",
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r>, megabytes",
    "<w:r><w:commentReference/></w:r>, megabytes",
    "<w:r><w:footnoteReference w:id='1'/></w:r>, megabytes",
    "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>, megabytes",
  })
  void endsWhereARunIsRepeated(String run, String unit) {
    DocxWriter file =
        new DocxWriter()
            .footnotes("<w:footnote w:id=\"1\">" + p("x".repeat(900_000)) + "</w:footnote>")
            .repeated("<w:p>", run, MANY_BYTES, "</w:p>");

    assertThat(limit(file)).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{index}: {3}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<w:p><w:r><w:t>, a, </w:t></w:r></w:p>, characters",
        "<w:p><w:r><w:t>, æ, </w:t></w:r></w:p>, characters",
        "<w:p><w:r><w:t>, &gt;, </w:t></w:r></w:p>, characters",
        "``, ` `, ``, megabytes",
        "<!--, a >, -->, tokenCharacters",
        "<?a, ` b >`, ?>, tokenCharacters",
        "<![CDATA[, a > ]> ]], ]]>, tokenCharacters",
        "<w:p, ` `, />, tokenCharacters",
        "<w:p w:rsidR=', > a, '/>, tokenCharacters",
      })
  void endsWhereAPieceIsTooLong(String start, String part, String end, String unit) {
    assertThat(limit(new DocxWriter().repeated(start, part, MANY_BYTES, end))).isEqualTo(unit);
  }

  /** The JDK's reader has limits of its own to names. */
  @ParameterizedTest
  @CsvSource({"<w:p", "<w:p xmlns:a=\"", "<w:p xmlns:"})
  void endsWhereANameIsTooLong(String start) {
    assertThat(findings(new DocxWriter().repeated(start, "a", MANY_BYTES, "\"/>").bytes()))
        .containsExactly("DamagedWordFile");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:x>, </w:x>",
    "<w:sdt>, </w:sdt>",
    "<w:tbl><w:tr><w:tc>, </w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:txbxContent>, </w:txbxContent></w:r></w:p>",
    "<mc:AlternateContent><mc:Choice>, </mc:Choice></mc:AlternateContent>",
  })
  void endsWhereElementsStandTooDeep(String start, String end) {
    DocxWriter file = new DocxWriter().body(p("A"), start.repeat(50_000), end.repeat(50_000));

    assertThat(limit(file)).isEqualTo("levels");
    assertThat(Read.lines(file).get(0)).isEqualTo("A");
  }

  @Test
  void deliversWhatWasReadBeforeALimit() {
    String cut = "<w:tbl><w:tr><w:tc>" + p("B") + "</w:tc><w:tc><w:p>" + r("C");
    DocxWriter file =
        new DocxWriter()
            .body(p("A"), cut, "<w:x>".repeat(300), "</w:x>".repeat(300), "</w:p></w:tc></w:tr>");

    assertThat(Read.lines(file)).containsExactly("A", "B\tC");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///hemmeligt.txt'>]>, &a;",
    "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>, &b;",
    "<!DOCTYPE w SYSTEM 'https://example.dk/w.dtd'>, x",
    "<!-- -->, &a;",
  })
  void refusesDocumentTypesAndEntities(String type, String reference) {
    DocxWriter file = new DocxWriter();
    String xml =
        file.root("document", "<w:body>" + p("A") + "<w:p><w:r><w:t>|</w:t></w:r></w:p></w:body>");
    file.part("word/document.xml", xml.replace("?>\n", "?>" + type).replace("|", reference));

    assertThat(findings(file.bytes())).contains("DamagedWordFile");
    assertThat(Read.lines(file)).noneMatch(line -> line.contains("ha"));
  }

  @Test
  void endsWhereThereAreTooManyStyles() {
    String styles =
        IntStream.range(0, 30_000)
            .mapToObj(i -> style("paragraph", "s" + i, "s", val("basedOn", "s" + (i + 1))))
            .collect(Collectors.joining());
    DocxWriter file = new DocxWriter().styles(styles).body(p(val("pStyle", "s0"), r("A")));

    assertThat(limit(file)).isEqualTo("definitions");
    assertThat(Read.lines(file)).containsExactly("A");
  }

  @Test
  void followsStylesAndListsThatLeadOnForeverOnlySoFar() {
    String styles =
        IntStream.range(0, 15_000)
            .mapToObj(i -> style("paragraph", "s" + i, "s", val("basedOn", "s" + (i + 1))))
            .collect(Collectors.joining());
    String paragraphs =
        IntStream.range(0, 15_000)
            .mapToObj(i -> p(val("pStyle", "s" + i), r("A")))
            .collect(Collectors.joining());

    assertThat(findings(new DocxWriter().styles(styles).body(paragraphs).bytes()))
        .containsExactly("NoItemsFound");
  }

  @Test
  void writesNoLabelThatNoMarginCouldHold() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(
                    0, level(0, "lowerLetter", "%1".repeat(100_000), val("start", 2_000_000_000))),
                list(1, 0))
            .body(item(1, 0, "A").repeat(50_000));

    assertThat(read(file.bytes()).source().content().length())
        .isLessThan(DocxLimits.MOST_CHARACTERS * 2);
  }

  @Test
  void bringsWideCellsToTheColumnsThatWordHas() {
    String cell =
        "<w:tc><w:tcPr>" + val("gridSpan", 2_000_000_000) + "</w:tcPr>" + p("A") + "</w:tc>";
    String before = "<w:trPr>" + val("gridBefore", -5) + "</w:trPr>";
    DocxWriter file = new DocxWriter().body(table("<w:tr>" + before + cell.repeat(50) + "</w:tr>"));

    assertThat(Read.lines(file).get(0).length()).isLessThan(51 * 64);
  }

  @Test
  void endsWhereTheArchiveHasTooManyParts() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 60_000; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }

    assertThat(limit(read(bytes.toByteArray()))).isEqualTo("parts");
  }

  @Test
  void endsWhereThePartsAreTooLargeTogether() {
    String space = (" ".repeat(900_000) + "<!---->").repeat(17);
    DocxWriter file = new DocxWriter();
    file.numbering(space).styles(space).footnotes(space).body(p("A"));

    assertThat(limit(file)).isEqualTo("megabytes");
  }

  private static String limit(DocxWriter file) {
    return limit(read(file.bytes()));
  }

  private static String limit(ReadResult<MeetingDocument> result) {
    return result.findings().stream()
        .filter(finding -> finding.id().equals("DocumentLimit"))
        .map(finding -> finding.arguments().get("unit"))
        .findFirst()
        .orElse(result.findings().toString());
  }

  private static List<String> findings(byte[] bytes) {
    return read(bytes).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::id)
        .toList();
  }

  private static ReadResult<MeetingDocument> read(byte[] bytes) {
    return ProcessorTime.within(LIMIT, () -> MedDocx.read(bytes));
  }
}
