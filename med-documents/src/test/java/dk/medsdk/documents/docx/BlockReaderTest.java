package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.num;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.row;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.table;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.LineDocument;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

  private static final String CHANGE = " w:id=\"1\" w:author=\"Ida Holm\">";

  private static String box(String content) {
    return "<wps:txbx><w:txbxContent>" + content + "</w:txbxContent></wps:txbx>";
  }

  private static String vmlBox(String content) {
    return "<w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict>";
  }

  private static String inserted(String content) {
    return "<w:ins" + CHANGE + content + "</w:ins>";
  }

  private static String deleted(String text) {
    return "<w:del" + CHANGE + "<w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
  }

  @Test
  void readsContentControlsAroundBlocks() {
    DocxWriter file =
        new DocxWriter()
            .body(
                "<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>"
                    + p("A")
                    + table(row(p("B"), p("C")))
                    + "</w:sdtContent></w:sdt>",
                "<w:customXml><w:customXmlPr/>" + p("D") + "</w:customXml>");

    assertThat(Read.lines(file)).containsExactly("A", "B\tC", "D");
  }

  @Test
  void readsATextBoxOnceBelowItsParagraph() {
    String both =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + box(p("Kasse"))
            + "</mc:Choice><mc:Fallback>"
            + vmlBox(p("Kasse"))
            + "</mc:Fallback></mc:AlternateContent>";

    assertThat(Read.lines(new DocxWriter().body(p("", "<w:r>" + both + "</w:r>" + r("A")), p("B"))))
        .containsExactly("A", "Kasse", "B");
  }

  @Test
  void readsAnOldTextBoxWithATableInIt() {
    String old = vmlBox(p("Kasse") + table(row(p("x"), p("y"))));

    assertThat(Read.lines(new DocxWriter().body(p("", r("A") + "<w:r>" + old + "</w:r>"))))
        .containsExactly("A", "Kasse", "x\ty");
  }

  @Test
  void readsTheFallbackWhereThereIsNoChoice() {
    String only =
        "<mc:AlternateContent><mc:Fallback>" + p("A") + "</mc:Fallback></mc:AlternateContent>";

    assertThat(Read.lines(new DocxWriter().body(only))).containsExactly("A");
  }

  @Test
  void readsTrackedChangesAsIfAllWereAccepted() {
    DocxWriter file =
        new DocxWriter()
            .body(
                p(
                    "",
                    r("kl. ")
                        + deleted("11.30")
                        + inserted(r("12.00"))
                        + "<w:moveFrom"
                        + CHANGE
                        + r("her")
                        + "</w:moveFrom>"
                        + "<w:moveTo"
                        + CHANGE
                        + r(" der")
                        + "</w:moveTo>"));

    assertThat(Read.lines(file)).containsExactly("kl. 12.00 der");
    assertThat(Read.findings(file)).containsExactly("TrackedChanges{count=4}");
  }

  @Test
  void joinsParagraphsWhereTheEndOfOneIsDeleted() {
    String mark = "<w:rPr><w:del w:id=\"1\" w:author=\"Ida Holm\"/></w:rPr>";
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, level(0, "decimal", "%1.", "")), list(1, 0))
            .body(
                item(1, 0, "A"),
                p(num(1, 0) + mark, deleted("væk")),
                p(num(1, 0) + mark, r("Bud")),
                item(1, 0, "get"),
                p(mark, r("sidste")));

    assertThat(Read.lines(file)).containsExactly("1. A", "2. Budget", "sidste");
    assertThat(Read.findings(file)).containsExactly("TrackedChanges{count=4}");
  }

  @Test
  void leavesCommentsOutAndCountsThem() {
    DocxWriter file =
        new DocxWriter()
            .part("word/comments.xml", "<w:comments>Hemmeligt</w:comments>")
            .body(
                p(
                    "",
                    "<w:commentRangeStart w:id=\"0\"/>"
                        + r("A")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"));

    assertThat(Read.lines(file)).containsExactly("A");
    assertThat(Read.findings(file)).containsExactly("CommentsLeftOut{count=1}");
  }

  @Test
  void saysWhenWordWouldPutOtherFilesIn() {
    DocxWriter file = new DocxWriter().body(p("A"), "<w:altChunk/>");

    assertThat(Read.lines(file)).containsExactly("A");
    assertThat(Read.findings(file)).containsExactly("InsertedFileNotRead{count=1}");
  }

  @Test
  void putsNotesBelowTheParagraphThatRefersToThem() {
    DocxWriter file =
        new DocxWriter()
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("---") + "</w:footnote>",
                "<w:footnote w:id=\"2\">"
                    + p("", "<w:r><w:footnoteRef/></w:r>" + r(" Jf. bilag 2."))
                    + p("Mere.")
                    + "</w:footnote>")
            .endnotes("<w:endnote w:id=\"2\">" + p("Slutnote.") + "</w:endnote>")
            .body(
                p("", r("Budgettet") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" er")),
                p("", r("Nyt") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"),
                p("", r("Igen") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                p("", r("Ukendt") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r>"));

    assertThat(Read.lines(file))
        .containsExactly(
            "Budgettet¹ er", "¹ Jf. bilag 2.", "Mere.", "Nyt²", "² Slutnote.", "Igen¹", "Ukendt");
  }

  @Test
  void putsNoNotesBetweenAnAnnouncementAndItsListOrUnderAHeadingAlone() {
    String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    String other = reference.replace("2", "3");
    DocxWriter file =
        new DocxWriter()
            .styles(
                style("paragraph", "H", "heading 1", "<w:pPr>" + val("outlineLvl", 0) + "</w:pPr>"))
            .numbering(shared(1, level(0, "bullet", "-", "")), list(1, 1))
            .footnotes(
                "<w:footnote w:id=\"2\">" + p("Se aftalen.") + "</w:footnote>",
                "<w:footnote w:id=\"3\">" + p("Se bilaget.") + "</w:footnote>")
            .body(
                p(val("pStyle", "H"), r("1. Budget") + reference),
                p(val("pStyle", "H"), r("Sagsfremstilling")),
                p("", r("HMU indstilles at") + other),
                p(num(1, 0), r("godkende")),
                p(num(1, 0), r("drøfte")),
                p("Slut"));

    assertThat(Read.lines(file))
        .containsExactly(
            "1. Budget¹",
            "Sagsfremstilling",
            "HMU indstilles at²",
            "- godkende",
            "- drøfte",
            "¹ Se aftalen.",
            "² Se bilaget.",
            "Slut");
  }

  @Test
  void saysInWhichParagraphOrRowALineStands() {
    LineDocument document =
        Read.document(
            new DocxWriter()
                .body(
                    p("A"),
                    "<w:p/>",
                    table(row(p("B")), row(p("C"))),
                    p("", r("D") + "<w:r><w:br/></w:r>" + r("E"))));

    assertThat(document.lines())
        .extracting(line -> document.source().placeOf(line.words().start()))
        .containsExactlyElementsOf(
            Stream.of(
                    SourcePlace.of(Unit.PARAGRAPH, 1),
                    SourcePlace.of(Unit.PARAGRAPH, 2),
                    SourcePlace.of(Unit.TABLE, 1).in(Unit.ROW, 1),
                    SourcePlace.of(Unit.TABLE, 1).in(Unit.ROW, 2),
                    SourcePlace.of(Unit.PARAGRAPH, 3),
                    SourcePlace.of(Unit.PARAGRAPH, 3))
                .toList());
  }
}
