package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.num;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.t;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphReaderTest {

  private static final String BOLD = "<w:b/>";

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
  }

  private static List<String> lines(String... runs) {
    return Read.lines(new DocxWriter().body(p("", String.join("", runs))));
  }

  @Test
  void joinsTheRunsOfAParagraph() {
    assertThat(lines(r("Gen"), "<w:proofErr/>", r("nemgang "), r("af møde")))
        .containsExactly("Gennemgang af møde");
  }

  @Test
  void keepsAnEmptyParagraphAsAnEmptyLine() {
    assertThat(Read.lines(new DocxWriter().body(p("A"), "<w:p/>", p("B"))))
        .containsExactly("A", "", "B");
  }

  @Test
  void keepsTabulatorsAndEndsLinesWhereTheParagraphDoes() {
    assertThat(
            lines("<w:r><w:t>Sted</w:t><w:tab/><w:t>Kantinen</w:t><w:br/><w:t>1. sal</w:t></w:r>"))
        .containsExactly("Sted\tKantinen", "1. sal");
  }

  @Test
  void endsNoLineForTheEndOfAPageInFrontOfTheWords() {
    assertThat(lines("<w:r><w:br w:type=\"page\"/><w:t>Bilag</w:t></w:r>"))
        .containsExactly("Bilag");
    assertThat(lines("<w:r><w:t>A</w:t><w:br w:type=\"page\"/><w:t>B</w:t></w:r>"))
        .containsExactly("A", "B");
    assertThat(lines("<w:r><w:br/><w:t>B</w:t></w:r>")).containsExactly("", "B");
  }

  @Test
  void readsHyphensOfBothKinds() {
    assertThat(
            lines(
                "<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>13 arbejds</w:t><w:softHyphen/><w:t>miljø</w:t></w:r>"))
        .containsExactly("1-13 arbejdsmiljø");
  }

  @Test
  void countsWhiteSpaceAroundATextOnlyWhereTheFileSaysSo() {
    assertThat(lines("<w:r><w:t> a \n</w:t></w:r>", r(" b "), r("c"))).containsExactly("a b c");
  }

  @ParameterizedTest
  @CsvSource({
    "Wingdings, F0FE, ☑",
    "Wingdings, F0FD, ☒",
    "Wingdings, F0A8, ☐",
    "Wingdings, 6F, ☐",
    "Wingdings 2, F052, ☑",
    "Wingdings 2, 00A3, ☐",
    "Symbol, F0B7, •",
    "Ukendt, 2713, ✓",
    "Ukendt, xyz, ''"
  })
  void readsSymbols(String font, String place, String expected) {
    String symbol = "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + place + "\"/></w:r>";

    assertThat(lines(symbol, r(" Ja"))).containsExactly((expected + " Ja"));
  }

  @Test
  void leavesTheCodesOfFieldsOutAndKeepsTheirResults() {
    assertThat(
            lines(
                r("Se "),
                field("begin"),
                code(" HYPERLINK \"https://example.dk\" "),
                field("separate"),
                r("bilaget"),
                field("end"),
                r(".")))
        .containsExactly("Se bilaget.");
  }

  @Test
  void leavesTheResultOfAFieldInTheCodeOfAnotherOut() {
    assertThat(
            lines(
                field("begin"),
                code(" IF "),
                field("begin"),
                code(" PAGE "),
                field("separate"),
                r("skjult"),
                field("end"),
                code(" = 1 \"a\" \"b\" "),
                field("separate"),
                r("vist"),
                field("end"),
                r(" efter")))
        .containsExactly("vist efter");
  }

  @Test
  void leavesTheNumbersOfPagesOutOfATableOfContents() {
    String page =
        field("begin") + code(" PAGEREF _Toc1 \\h ") + field("separate") + r("2") + field("end");
    DocxWriter file =
        new DocxWriter()
            .body(
                p("", field("begin") + code(" TOC \\o ") + field("separate") + r("1. A ") + page),
                p("", "<w:hyperlink>" + r("2. B ") + page + "</w:hyperlink>" + field("end")),
                p("", r("Se side ") + page));

    assertThat(Read.document(file).lines())
        .extracting(line -> line.text())
        .containsExactly("1. A", "2. B", "Se side 2");
  }

  @Test
  void losesNoWordsBehindAFieldThatDoesNotEnd() {
    assertThat(lines(field("begin"), code(" TOC "), r("Referat"))).containsExactly("Referat");
    assertThat(lines(field("end"), field("end"), r("Referat"))).containsExactly("Referat");
  }

  @Test
  void keepsTheWordsOfLinksContentControlsAndFormulas() {
    assertThat(
            lines(
                "<w:hyperlink>" + r("Aftalen") + "</w:hyperlink>",
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                    + r(" af 2021")
                    + "</w:sdtContent></w:sdt>",
                "<w:fldSimple w:instr=\"DATE\">" + r(" her") + "</w:fldSimple>",
                "<m:oMath><m:r><m:t> x=2</m:t></m:r></m:oMath>"))
        .containsExactly("Aftalen af 2021 herx=2");
  }

  @Test
  void readsTheBoxesAndListsOfOldForms() {
    String ticked = "<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>";
    String open = "<w:checkBox><w:default w:val=\"0\"/></w:checkBox>";
    String choice =
        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Dagsorden\"/><w:listEntry"
            + " w:val=\"Referat\"/></w:ddList>";
    String start = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>";
    String end = "</w:ffData></w:fldChar></w:r>" + field("end");

    assertThat(lines(start + ticked + end, r(" ja "), start + open + end, r(" nej")))
        .containsExactly("☒ ja ☐ nej");
    assertThat(lines(start + choice + end)).containsExactly("Referat");
  }

  @Test
  void leavesHiddenTextOutAndSaysSo() {
    DocxWriter file =
        new DocxWriter()
            .styles(style("character", "Skjult", "Skjult", "<w:rPr><w:vanish/></w:rPr>"))
            .body(
                p(
                    "",
                    r("Vist")
                        + r("<w:vanish/>", " skjult")
                        + r(val("rStyle", "Skjult"), " også")
                        + r(val("rStyle", "Skjult") + val("vanish", 0), " vist igen")));

    assertThat(Read.lines(file)).containsExactly("Vist vist igen");
    assertThat(Read.findings(file)).containsExactly("HiddenTextLeftOut{count=2}");
  }

  @Test
  void goesOnInTheNextParagraphWhereTheEndOfOneIsHidden() {
    DocxWriter file =
        new DocxWriter()
            .body(
                p("A"),
                p("<w:rPr><w:vanish/></w:rPr>", r("<w:vanish/>", "skjult")),
                p("<w:rPr><w:vanish/></w:rPr>", r("B")),
                p("C"));

    assertThat(Read.lines(file)).containsExactly("A", "BC");
  }

  @Test
  void saysHowFarAParagraphIsBold() {
    DocxWriter file =
        new DocxWriter()
            .body(
                p("", r(BOLD, "Budget (10 min.).") + r(" Vedtaget.")),
                p("", r(BOLD, "Bud") + r(" ") + r("<w:b w:val=\"true\"/>", "get ")),
                p("", r(" ") + r(BOLD, "Ja")),
                p("", r("<w:b w:val=\"0\"/>", "Nej") + r(BOLD, "Ja")),
                p("", r("<w:b w:val=\"false\"/><w:bCs/>", "Nej")));

    assertThat(Read.bold(file)).containsExactly("Budget (10 min.).", "Bud get", "Ja", "", "");
  }

  @Test
  void takesBoldFromStylesWhichSwitchEachOtherOver() {
    DocxWriter file =
        new DocxWriter()
            .styles(
                style("paragraph", "Fed", "Fed", "<w:rPr><w:b/></w:rPr>"),
                style("paragraph", "Under", "Under", val("basedOn", "Fed")),
                style("character", "Strong", "Strong", "<w:rPr><w:b/></w:rPr>"))
            .body(
                p(val("pStyle", "Under"), r("Fed") + r("<w:b w:val=\"0\"/>", " ikke")),
                p("", r(val("rStyle", "Strong"), "Stærk") + r(" ikke")),
                p(val("pStyle", "Fed"), r(val("rStyle", "Strong"), "Ikke")));

    assertThat(Read.bold(file)).containsExactly("Fed", "Stærk", "");
  }

  @Test
  void countsTheNumberAsBoldWithTheWords() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, level(0, "decimal", "%1.", "")), list(1, 0))
            .body(p(num(1, 0), r(BOLD, "\u00a0Budget.") + r(" Vedtaget.")), item(1, 0, "Nej"));

    assertThat(Read.bold(file)).containsExactly("1. Budget.", "");
  }

  @Test
  void saysForEachLineHowFarItIsBold() {
    DocxWriter file =
        new DocxWriter().body(p("", r(BOLD, "A") + "<w:r><w:br/></w:r>" + r(BOLD, "B") + r("C")));

    assertThat(Read.lines(file)).containsExactly("A", "BC");
    assertThat(Read.bold(file)).containsExactly("A", "B");
  }

  @Test
  void indentsTheSecondLineOfAListElement() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, level(0, "bullet", "-", "")), list(1, 0))
            .body(p(num(1, 0), r("A") + "<w:r><w:br/></w:r>" + r("B")));

    assertThat(Read.lines(file)).containsExactly("- A", "  B");
  }

  @Test
  void takesTheLevelOfAHeadingFromTheOutlineFirst() {
    DocxWriter file =
        new DocxWriter()
            .styles(
                style("paragraph", "O1", "heading 1", ""),
                style("paragraph", "O2", "Overskrift 2", ""),
                style("paragraph", "T", "Title", ""),
                style("paragraph", "E", "Egen", "<w:pPr>" + val("outlineLvl", 2) + "</w:pPr>"),
                style("paragraph", "U", "Under", val("basedOn", "E")),
                style("paragraph", "B", "heading 10", ""))
            .body(
                p(val("pStyle", "O1"), r("A")),
                p(val("pStyle", "O2"), r("A")),
                p(val("pStyle", "T"), r("A")),
                p(val("pStyle", "E"), r("A")),
                p(val("pStyle", "U"), r("A")),
                p(val("pStyle", "B"), r("A")),
                p(val("pStyle", "O1") + val("outlineLvl", 4), r("A")),
                p(val("pStyle", "O1") + val("outlineLvl", 9), r("A")),
                p(val("pStyle", "findes ikke"), r("A")));

    assertThat(Read.traits(file))
        .extracting(Traits::headingLevel)
        .containsExactly(1, 2, 1, 3, 3, 0, 5, 0, 0);
  }

  @Test
  void takesTheStyleForParagraphsThatNameNone() {
    String standard =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
            + val("name", "Normal")
            + "<w:rPr><w:b/></w:rPr></w:style>";

    assertThat(Read.bold(new DocxWriter().styles(standard).body(p("Fed")))).containsExactly("Fed");
  }

  @Test
  void endsWhereStylesRestOnEachOther() {
    DocxWriter file =
        new DocxWriter()
            .styles(
                style("paragraph", "A", "A", val("basedOn", "B")),
                style("paragraph", "B", "B", val("basedOn", "A") + "<w:rPr><w:b/></w:rPr>"))
            .body(p(val("pStyle", "A"), r("Fed")));

    assertThat(Read.bold(file)).containsExactly("Fed");
  }

  @Test
  void readsTheStrictFormOfTheFormat() {
    assertThat(Read.lines(new DocxWriter().strict().body(p("", r("<w:b/>", "Referat")))))
        .containsExactly("Referat");
  }

  @Test
  void readsPartsInUtf16() {
    DocxWriter file = new DocxWriter();
    String xml =
        file.root("document", "<w:body>" + p("", "<w:r>" + t("Ærø") + "</w:r>") + "</w:body>")
            .replace("UTF-8", "UTF-16");
    file.part("word/document.xml", xml.getBytes(java.nio.charset.StandardCharsets.UTF_16));

    assertThat(Read.lines(file)).containsExactly("Ærø");
    assertThat(Read.findings(file)).isEmpty();
  }
}
