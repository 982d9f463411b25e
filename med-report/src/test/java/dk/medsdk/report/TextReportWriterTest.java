package dk.medsdk.report;

import static dk.medsdk.report.ReportBuilding.finding;
import static dk.medsdk.report.ReportBuilding.report;
import static dk.medsdk.report.ReportBuilding.spanOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.RuleNotRun;
import dk.medsdk.validation.ToolNotice;
import dk.medsdk.validation.suppression.SuppressedFinding;
import dk.medsdk.validation.suppression.SuppressedPlace;
import dk.medsdk.validation.suppression.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final String TEXT = "3. Støj i kantinen\nIndstilling\nDet indstilles, at HMU\n";

  @Test
  void writesPlaceReasonLineAndCaretsAndEndsWithTheVerdict() throws IOException {
    Finding finding =
        finding(Severity.WARNING, new BilingualText("Intet svar", "No answer"))
            .span(spanOf("Det indstilles, at HMU", TEXT))
            .build();

    assertThat(written(DANISH, report(TEXT, finding)))
        .isEqualTo(
            """
            referat.txt:3:1: warning [QuietRoom] Intet svar
                3 | Det indstilles, at HMU
                  | ^^^^^^^^^^^^^^^^^^^^^^

            referat.txt: 1 advarsel – godkendt
            """);
  }

  @Test
  void writesTheSameInEnglish() throws IOException {
    Finding finding =
        finding(Severity.ERROR, new BilingualText("Intet svar", "No answer"))
            .span(spanOf("Støj", TEXT))
            .suggestion(new BilingualText("skriv et", "write one"))
            .build();

    assertThat(written(Locale.GERMAN, report(TEXT, finding)))
        .isEqualTo(
            """
            referat.txt:1:4: error [QuietRoom] No answer
                1 | 3. Støj i kantinen
                  |    ^^^^
               → Suggestion: write one

            referat.txt: 1 error – rejected
            """);
  }

  @Test
  void tellsGoodNewsInAFriendlyWay() throws IOException {
    assertThat(written(DANISH, report(TEXT))).isEqualTo("referat.txt: alt i orden – godkendt\n");
    assertThat(written(Locale.ENGLISH, report(TEXT)))
        .isEqualTo("referat.txt: all is well – accepted\n");
  }

  @Test
  void countsInTheSingularAndThePlural() throws IOException {
    Finding error = finding(Severity.ERROR, "x").build();
    Finding warning = finding(Severity.WARNING, "x").build();
    Finding info = finding(Severity.INFO, "x").build();
    Report one = report(TEXT, error, warning, info);
    Report two = report(TEXT, error, error, warning, warning, info, info);

    assertThat(written(DANISH, one)).endsWith("1 fejl, 1 advarsel, 1 oplysning – afvist\n");
    assertThat(written(DANISH, two)).endsWith("2 fejl, 2 advarsler, 2 oplysninger – afvist\n");
    assertThat(written(Locale.ENGLISH, one)).endsWith("1 error, 1 warning, 1 note – rejected\n");
    assertThat(written(Locale.ENGLISH, two)).endsWith("2 errors, 2 warnings, 2 notes – rejected\n");
  }

  @Test
  void showsThePathOfWhatIsPrintedNowhere() throws IOException {
    Finding placed = finding(Severity.INFO, "x").path(ModelPath.ITEMS.child(2)).build();
    Finding whole = finding(Severity.INFO, "y").build();

    assertThat(written(DANISH, report(TEXT, placed, whole)))
        .startsWith(
            """
            referat.txt: /meeting/items/2: info [QuietRoom] x

            referat.txt: info [QuietRoom] y
            """);
  }

  @Test
  void namesTheDocumentOfAnArchiveOnceAndBeforeThePlace() throws IOException {
    Finding finding =
        finding(Severity.WARNING, "marts.pdf: x")
            .putArgument("document", "marts.pdf")
            .path(ModelPath.ITEMS.child(2))
            .build();

    assertThat(written(DANISH, report(TEXT, finding)))
        .startsWith("marts.pdf: /meeting/items/2: warning [QuietRoom] x\n");
  }

  @Test
  void callsADocumentWithoutNameADocument() throws IOException {
    Report nameless =
        Report.builder()
            .engineVersion("1.0")
            .addFindings(finding(Severity.ERROR, "x").span(SourceSpan.of(0, 1)).build())
            .build();

    assertThat(written(DANISH, nameless))
        .isEqualTo("dokument: error [QuietRoom] x\n\ndokument: 1 fejl – godkendt\n");
  }

  @Test
  void namesFiveRelatedPlacesAndCountsTheRest() throws IOException {
    RelatedPlace printed = new RelatedPlace(ModelPath.ITEMS, Optional.of(spanOf("HMU", TEXT)));
    RelatedPlace unprinted = new RelatedPlace(ModelPath.MEETING, Optional.empty());
    Finding finding =
        finding(Severity.INFO, "x")
            .addRelated(printed)
            .addAllRelated(Collections.nCopies(7, unprinted))
            .build();

    assertThat(written(DANISH, report(TEXT, finding)))
        .contains("\n   ↳ referat.txt:3:20\n   ↳ referat.txt: /meeting\n")
        .contains("   + 3 flere\n")
        .satisfies(text -> assertThat(text.split("↳", -1)).hasSize(6));
  }

  @Test
  void saysThatARuleBrokeDownAndThatNothingIsDecided() throws IOException {
    Report report = report(TEXT, List.of(), List.of(new ToolNotice("Broken", "boom\n070761-4285")));

    assertThat(written(DANISH, report))
        .isEqualTo(
            """
            referat.txt: [Broken] Reglen gik i stå, så dokumentet er ikke afgjort: boom ······-····

            referat.txt: ingen fund – ikke afgjort
            """);
  }

  @Test
  void saysOfARequiredRuleThatCouldNotRunThatNothingIsDecided() throws IOException {
    BilingualText reason = new BilingualText("intet udvalg er fundet", "no committee was found");
    Report report =
        report("x").toBuilder().addRulesNotRun(new RuleNotRun("A", reason, true)).build();
    StringBuilder verbose = new StringBuilder();

    TextReportWriter.in(Locale.ENGLISH).verbose().write(report, verbose);

    assertThat(written(DANISH, report))
        .isEqualTo(
            """
            referat.txt: [A] Profilen kræver reglen, og den kunne ikke køre, så dokumentet er ikke \
            afgjort: intet udvalg er fundet

            referat.txt: ingen fund – ikke afgjort
            """);
    assertThat(verbose)
        .hasToString(
            """
            referat.txt: [A] The profile requires the rule, and it could not run, so the document \
            is undecided: no committee was found

            referat.txt: no findings – undecided
            """);
  }

  @Test
  void saysWhichRulesDidNotRunAndWhyOnRequestOnly() throws IOException {
    BilingualText off = new BilingualText("slået fra", "turned off");
    BilingualText other = new BilingualText("ikke her", "not here");
    Report report =
        report("x").toBuilder()
            .addRulesNotRun(
                new RuleNotRun("A", off), new RuleNotRun("B", other), new RuleNotRun("C", off))
            .build();
    StringBuilder plain = new StringBuilder();
    StringBuilder verbose = new StringBuilder();

    TextReportWriter.in(DANISH).write(report, plain);
    TextReportWriter.in(DANISH).verbose().inColour().verbose().write(report, verbose);

    assertThat(plain).hasToString("referat.txt: alt i orden – godkendt\n");
    assertThat(verbose.toString())
        .startsWith(
            "referat.txt: Ikke kørt: A, C (slået fra)\n"
                + "referat.txt: Ikke kørt: B (ikke her)\n\nreferat.txt: alt");
  }

  @Test
  void countsWhatIsSuppressedAndShowsItOnRequestOnly() throws IOException {
    Suppression suppression =
        Suppression.of(
            "QuietRoom",
            SuppressedPlace.where("Støj"),
            "Klagen fra 070761-4285",
            "sekretariatet",
            LocalDate.of(2026, 6, 30));
    Finding finding = finding(Severity.ERROR, "Støj").span(spanOf("Støj", TEXT)).build();
    Report report =
        report(TEXT).toBuilder()
            .addSuppressed(
                new SuppressedFinding(finding, suppression),
                new SuppressedFinding(finding, suppression))
            .build();
    StringBuilder plain = new StringBuilder();
    StringBuilder verbose = new StringBuilder();

    TextReportWriter.in(Locale.ENGLISH).write(report, plain);
    TextReportWriter.in(DANISH).verbose().write(report, verbose);

    assertThat(plain).hasToString("referat.txt: no findings, 2 suppressed – accepted\n");
    assertThat(verbose.toString())
        .startsWith(
            """
            referat.txt:1:4: suppressed [QuietRoom] Støj
               = undtaget til og med 2026-06-30 af sekretariatet: Klagen fra ······-····

            """)
        .endsWith("\n\nreferat.txt: ingen fund, 2 undtagne – godkendt\n");
  }

  @Test
  void neverPrintsACprNumber() throws IOException {
    String text = "Sag om Bo Vang, cpr 070761 4285, og 0707614285\n";
    Finding finding =
        finding(Severity.ERROR, "Nummeret 070761-4285")
            .span(spanOf("0707614285", text))
            .suggestion(new BilingualText("slet 070761-4285", "delete 070761-4285"))
            .build();

    String written = written(DANISH, report(text, finding).named("brev-070761-4285.txt"));

    assertThat(written)
        .doesNotContain("4285")
        .contains("brev-······-····.txt:1:37: error [QuietRoom] Nummeret ······-····")
        .contains("1 | Sag om Bo Vang, cpr ······ ····, og ··········");
  }

  @Test
  void sendsNothingToTheTerminalThatCouldSteerIt() throws IOException {
    String text = "Punkt \u001b[2J med \u202eomvendt\u202c tekst\n";
    Finding finding =
        finding(Severity.ERROR, "{title}")
            .putArgument("title", "a\u001b[2J\nb")
            .span(SourceSpan.of(0, text.length()))
            .build();

    assertThat(written(DANISH, report(text, finding).named("\u0007.txt")))
        .startsWith("␇.txt:1:1: error [QuietRoom] a␛[2J b\n")
        .contains("1 | Punkt ␛[2J med ·omvendt· tekst\n");
  }

  @Test
  void cutsAMessageThatIsLongerThanAnyoneReads() throws IOException {
    Finding finding =
        finding(Severity.ERROR, "{title}").putArgument("title", "æ".repeat(1_000_000)).build();

    assertThat(written(DANISH, report(TEXT, finding)))
        .hasSizeLessThan(700)
        .contains("æ".repeat(500) + "…\n");
  }

  @Test
  void survivesASpanThatTheTextDoesNotHave() throws IOException {
    Finding finding = finding(Severity.ERROR, "x").span(SourceSpan.of(5, 5_000)).build();

    assertThat(written(DANISH, report(TEXT, finding)))
        .startsWith("referat.txt: error [QuietRoom] x\n");
  }

  @Test
  void paintsOnlyWhenAsked() throws IOException {
    Finding finding = finding(Severity.WARNING, "x").span(spanOf("Indstilling", TEXT)).build();
    StringBuilder out = new StringBuilder();
    TextReportWriter.in(DANISH).inColour().write(report(TEXT, finding), out);

    assertThat(out.toString())
        .contains("\u001b[1;33mwarning\u001b[0m", "\u001b[1;33m^^^^^^^^^^^\u001b[0m")
        .contains("– \u001b[1;36mgodkendt\u001b[0m");
    assertThat(written(DANISH, report(TEXT, finding))).doesNotContain("\u001b");
  }

  @Test
  void addsUpManyDocuments() throws IOException {
    ReportTally tally = new ReportTally();
    tally.add(report(TEXT, finding(Severity.ERROR, "x").build()));
    tally.add(report(TEXT));
    tally.add(report(TEXT));
    tally.addUndecided();
    StringBuilder danish = new StringBuilder();
    StringBuilder english = new StringBuilder();
    TextReportWriter.in(DANISH).writeTotal(tally, danish);
    TextReportWriter.in(Locale.ENGLISH).writeTotal(tally, english);

    assertThat(danish).hasToString("4 dokumenter: 2 godkendt, 1 afvist, 1 ikke afgjort – 1 fejl\n");
    assertThat(english).hasToString("4 documents: 2 accepted, 1 rejected, 1 undecided – 1 error\n");
  }

  @Test
  void passesOnThatItCouldNotWrite() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> TextReportWriter.in(DANISH).write(report(TEXT), full))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static String written(Locale locale, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    TextReportWriter.in(locale).write(report, out);
    return out.toString();
  }
}
