package dk.medsdk.documents.docx;

import static dk.medsdk.documents.docx.DocxWriter.item;
import static dk.medsdk.documents.docx.DocxWriter.level;
import static dk.medsdk.documents.docx.DocxWriter.list;
import static dk.medsdk.documents.docx.DocxWriter.p;
import static dk.medsdk.documents.docx.DocxWriter.r;
import static dk.medsdk.documents.docx.DocxWriter.row;
import static dk.medsdk.documents.docx.DocxWriter.shared;
import static dk.medsdk.documents.docx.DocxWriter.style;
import static dk.medsdk.documents.docx.DocxWriter.table;
import static dk.medsdk.documents.docx.DocxWriter.val;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedDocxTest {

  private static final String HEADING = val("pStyle", "Overskrift2");
  private static final String SECTION = val("pStyle", "Overskrift3");

  /** A meeting of three items as Word writes it: numbers and bullets are in none of the texts. */
  static byte[] meeting() {
    return new DocxWriter()
        .numbering(
            shared(0, level(0, "decimal", "%1.", val("pStyle", "Overskrift2"))),
            shared(1, level(0, "bullet", "\uf0b7", ""), level(1, "bullet", "o", "")),
            list(1, 0),
            list(2, 1))
        .styles(
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + val("name", "Normal")
                + "</w:style>",
            style(
                "paragraph",
                "Overskrift2",
                "heading 2",
                "<w:pPr><w:numPr>"
                    + val("numId", 1)
                    + "</w:numPr>"
                    + val("outlineLvl", 1)
                    + "</w:pPr><w:rPr><w:b/></w:rPr>"),
            style("paragraph", "Overskrift3", "heading 3", "<w:rPr><w:b/></w:rPr>"))
        .body(
            table(
                row(p("Udvalg:"), p("HMU Kysthospitalet")),
                row(p("Mødedato:"), p("12. marts, 2026 kl. 09:00")),
                row(p("Mødested:"), p("Mødelokale 2"))),
            p(HEADING, r("Godkendelse af dagsorden (kl. 09.00-09.05)")),
            p("Det indstilles, at HMU"),
            item(2, 0, "godkender dagsordenen"),
            p(SECTION, r("Sagsfremstilling")),
            p("Dagsordenen blev udsendt den 2. marts."),
            p(SECTION, r("Beslutning")),
            p("HMU besluttede, at:"),
            item(2, 0, "godkende dagsordenen"),
            p(HEADING, r("Budget 2027 (kl. 09.05-09.30)")),
            p("Det indstilles, at HMU"),
            item(2, 0, "drøfter budgettet"),
            item(2, 0, "tager tidsplanen til efterretning"),
            p(SECTION, r("Sagsfremstilling")),
            p("Budgettet har tre dele."),
            item(2, 0, "Drift"),
            item(2, 1, "Løn"),
            item(2, 0, "Anlæg"),
            p(SECTION, r("Beslutning")),
            p("HMU besluttede, at:"),
            item(2, 0, "tage tidsplanen til efterretning"),
            p(HEADING, r("Eventuelt (kl. 09.30-09.40)")),
            p(SECTION, r("Beslutning")),
            p("Intet at bemærke."))
        .bytes();
  }

  @Test
  void readsAMeeting() {
    ReadResult<MeetingDocument> result = MedDocx.read(meeting());

    Meeting meeting = result.value().meeting().orElseThrow();
    assertThat(result.findings()).extracting(Finding::id).isEmpty();
    assertThat(meeting.committee().orElseThrow().name()).contains("HMU Kysthospitalet");
    assertThat(meeting.date()).contains(LocalDate.of(2026, 3, 12));
    assertThat(meeting.start()).contains(LocalTime.of(9, 0));
    assertThat(meeting.places()).containsExactly("Mødelokale 2");
    assertThat(result.value().kind()).isEqualTo(DocumentKind.MINUTES);
  }

  @Test
  void readsItsItems() {
    List<AgendaItem> items = MedDocx.read(meeting()).value().items();

    assertThat(items).extracting(item -> item.number().orElse("")).containsExactly("1", "2", "3");
    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Godkendelse af dagsorden", "Budget 2027", "Eventuelt");
    assertThat(items.get(1).recommendation().map(Recommendation::points).orElseThrow())
        .extracting(RecommendationPoint::text)
        .containsExactly("drøfter budgettet", "tager tidsplanen til efterretning");
    assertThat(items.get(1).decision().map(Decision::resolutions).orElseThrow())
        .extracting(Resolution::text)
        .containsExactly("tage tidsplanen til efterretning");
    assertThat(items.get(2).decision()).isPresent();
  }

  @Test
  void readsFilesAndStreams(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("referat.docx"), meeting());

    MeetingDocument expected = MedDocx.read(meeting()).value();

    assertThat(MedDocx.read(file).value()).isEqualTo(expected);
    assertThat(MedDocx.read(file).provenance().name()).contains("referat.docx");
    assertThat(MedDocx.read(new ByteArrayInputStream(meeting())).value()).isEqualTo(expected);
  }
}
