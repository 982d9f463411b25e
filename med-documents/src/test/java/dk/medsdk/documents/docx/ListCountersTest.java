package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.num;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Traits;
import org.junit.jupiter.api.Test;

class ListCountersTest {

  private static final String DECIMAL = level(0, "decimal", "%1.", "");
  private static final String LETTER = level(1, "lowerLetter", "%2)", "");
  private static final String ROMAN = level(2, "lowerRoman", "%3.", "");

  @Test
  void countsTheParagraphsOfAList() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL), list(1, 0))
            .body(item(1, 0, "Godkendelse"), p("Tekst"), item(1, 0, "Budget"));

    assertThat(Read.lines(file)).containsExactly("1. Godkendelse", "Tekst", "2. Budget");
    assertThat(Read.traits(file))
        .containsExactly(Traits.NONE.inList(1), Traits.NONE, Traits.NONE.inList(1));
  }

  @Test
  void letsDeeperLevelsBeginAgain() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL, LETTER, ROMAN), list(1, 0))
            .body(
                item(1, 0, "A"),
                item(1, 1, "B"),
                item(1, 2, "C"),
                item(1, 2, "D"),
                item(1, 1, "E"),
                item(1, 2, "F"),
                item(1, 0, "G"),
                item(1, 1, "H"));

    assertThat(Read.lines(file))
        .containsExactly(
            "1. A", "  a) B", "    i. C", "    ii. D", "  b) E", "    i. F", "2. G", "  a) H");
    assertThat(Read.traits(file).get(2).listDepth()).isEqualTo(3);
  }

  @Test
  void letsALevelGoOnThatNeverBeginsAgain() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, DECIMAL, level(1, "decimal", "§ %2", val("lvlRestart", 0))), list(1, 0))
            .body(item(1, 0, "A"), item(1, 1, "B"), item(1, 0, "C"), item(1, 1, "D"));

    assertThat(Read.lines(file)).containsExactly("1. A", "  § 1 B", "2. C", "  § 2 D");
  }

  @Test
  void letsALevelGoOnUntilTheLevelThatItNames() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, DECIMAL, LETTER, level(2, "decimal", "%3.", val("lvlRestart", 1))),
                list(1, 0))
            .body(
                item(1, 0, "A"),
                item(1, 1, "B"),
                item(1, 2, "C"),
                item(1, 1, "D"),
                item(1, 2, "E"),
                item(1, 0, "F"),
                item(1, 2, "G"));

    assertThat(Read.lines(file))
        .containsExactly("1. A", "  a) B", "    1. C", "  b) D", "    2. E", "2. F", "    1. G");
  }

  @Test
  void countsOnWhereTwoListsShareADefinition() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL), list(1, 0), list(2, 0))
            .body(item(1, 0, "A"), item(2, 0, "B"), item(1, 0, "C"));

    assertThat(Read.lines(file)).containsExactly("1. A", "2. B", "3. C");
  }

  @Test
  void beginsAnewWithAListThatStatesAStartTheFirstTimeItIsMet() {
    String start = "<w:lvlOverride w:ilvl=\"0\">" + val("startOverride", 5) + "</w:lvlOverride>";
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL), list(1, 0), list(2, 0, start))
            .body(item(1, 0, "A"), item(2, 0, "B"), item(2, 0, "C"), item(1, 0, "D"));

    assertThat(Read.lines(file)).containsExactly("1. A", "5. B", "6. C", "7. D");
  }

  @Test
  void beginsAnewOnTheLevelThatAStartIsStatedFor() {
    String start = "<w:lvlOverride w:ilvl=\"1\">" + val("startOverride", 3) + "</w:lvlOverride>";
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL, LETTER), list(1, 0), list(2, 0, start))
            .body(item(1, 0, "A"), item(1, 1, "B"), item(2, 1, "C"), item(2, 0, "D"));

    assertThat(Read.lines(file)).containsExactly("1. A", "  a) B", "  c) C", "2. D");
  }

  @Test
  void countsAHigherLevelThatIsLeftOut() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL, level(1, "decimal", "%1.%2", "")), list(1, 0))
            .body(item(1, 1, "A"), item(1, 1, "B"), item(1, 0, "C"));

    assertThat(Read.lines(file)).containsExactly("  1.1 A", "  1.2 B", "2. C");
  }

  @Test
  void takesLevelsThatAListDefinesDifferently() {
    String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1:", "");
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL), list(1, 0, other + "</w:lvlOverride>"))
            .body(item(1, 0, "A"), item(1, 0, "B"));

    assertThat(Read.lines(file)).containsExactly("I: A", "II: B");
  }

  @Test
  void writesTheNumbersOfHigherLevels() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, level(0, "upperLetter", "%1", ""), level(1, "decimal", "%1.%2", "")),
                list(1, 0))
            .body(item(1, 0, "A"), item(1, 1, "B"), item(1, 1, "C"));

    assertThat(Read.lines(file)).containsExactly("A A", "  A.1 B", "  A.2 C");
  }

  @Test
  void writesAllNumbersInDigitsWhereThatIsAskedFor() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(
                    0,
                    level(0, "upperRoman", "%1", ""),
                    level(1, "decimal", "%1.%2", "<w:isLgl/>")),
                list(1, 0))
            .body(item(1, 0, "A"), item(1, 0, "B"), item(1, 1, "C"));

    assertThat(Read.lines(file)).containsExactly("I A", "II B", "  2.1 C");
  }

  @Test
  void writesSignsAsHyphensEachDepthTwoBlanksIn() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, level(0, "bullet", "\uf0b7", ""), level(1, "bullet", "o", "")),
                list(1, 0))
            .body(item(1, 0, "Drift"), item(1, 1, "Løn"));

    assertThat(Read.lines(file)).containsExactly("- Drift", "  - Løn");
    assertThat(Read.document(file).lines()).allMatch(line -> line.isBullet());
  }

  @Test
  void writesNothingForNumberZeroAndForListsThatDoNotExist() {
    DocxWriter file =
        new DocxWriter()
            .numbering(shared(0, DECIMAL), list(1, 0), list(2, 9))
            .body(item(0, 0, "A"), item(7, 0, "B"), item(2, 0, "C"));

    assertThat(Read.lines(file)).containsExactly("A", "B", "C");
    assertThat(Read.traits(file)).containsOnly(Traits.NONE);
  }

  @Test
  void writesNoLabelWhereTheFormatIsNone() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, level(0, "none", "", ""), level(1, "none", "Bilag", "")), list(1, 0))
            .body(item(1, 0, "A"), item(1, 1, "B"));

    assertThat(Read.lines(file)).containsExactly("A", "  Bilag B");
  }

  @Test
  void numbersHeadingsByTheirStyles() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(
                    0,
                    level(0, "decimal", "%1", val("pStyle", "Overskrift1") + val("start", 7)),
                    level(1, "decimal", "%1.%2", val("pStyle", "Overskrift2"))),
                list(1, 0))
            .styles(
                style(
                    "paragraph",
                    "Overskrift1",
                    "heading 1",
                    "<w:pPr><w:numPr>" + val("numId", 1) + "</w:numPr></w:pPr>"),
                style(
                    "paragraph",
                    "Overskrift2",
                    "heading 2",
                    val("basedOn", "Overskrift1")
                        + "<w:pPr><w:numPr>"
                        + val("numId", 1)
                        + "</w:numPr></w:pPr>"),
                style("paragraph", "Egen", "Egen overskrift", val("basedOn", "Overskrift2")))
            .body(
                p(val("pStyle", "Overskrift1"), r("Økonomi")),
                p(val("pStyle", "Overskrift2"), r("Budget")),
                p(val("pStyle", "Egen"), r("Regnskab")),
                p(val("pStyle", "Overskrift2") + num(0, 0), r("Uden nummer")));

    assertThat(Read.lines(file))
        .containsExactly("7 Økonomi", "7.1 Budget", "7.2 Regnskab", "Uden nummer");
    assertThat(Read.traits(file))
        .containsExactly(
            Traits.NONE.asHeading(1),
            Traits.NONE.asHeading(2),
            Traits.NONE.asHeading(2),
            Traits.NONE.asHeading(2));
  }

  @Test
  void followsAListToTheStyleThatHoldsItsLevels() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, DECIMAL),
                "<w:abstractNum w:abstractNumId=\"1\">"
                    + val("numStyleLink", "MedListe")
                    + "</w:abstractNum>",
                list(1, 0),
                list(2, 1))
            .styles(
                style(
                    "numbering",
                    "MedListe",
                    "MED-liste",
                    "<w:pPr><w:numPr>" + val("numId", 1) + "</w:numPr></w:pPr>"))
            .body(item(2, 0, "A"), item(2, 0, "B"));

    assertThat(Read.lines(file)).containsExactly("1. A", "2. B");
  }

  @Test
  void countsAnEmptyParagraphAndPrintsItsNumber() {
    DocxWriter file =
        new DocxWriter()
            .numbering(
                shared(0, DECIMAL), shared(1, level(0, "bullet", "-", "")), list(1, 0), list(2, 1))
            .body(item(1, 0, "A"), item(1, 0, " "), item(1, 0, "B"), item(2, 0, ""));

    assertThat(Read.lines(file)).containsExactly("1. A", "2.", "3. B", "");
  }

  @Test
  void takesTheOlderFormatWhereANewerOneIsNotKnown() {
    String level =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice"
            + " Requires=\"w14\"><w:numFmt w:val=\"custom\"/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val=\"decimalZero\"/></mc:Fallback></mc:AlternateContent>"
            + "<w:lvlText w:val=\"%1.\"/></w:lvl>";
    DocxWriter file =
        new DocxWriter().numbering(shared(0, level), list(1, 0)).body(item(1, 0, "A"));

    assertThat(Read.lines(file)).containsExactly("01. A");
  }
}
