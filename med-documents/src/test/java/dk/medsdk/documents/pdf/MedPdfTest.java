package dk.medsdk.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedPdfTest {

  private static final String STATEMENT =
      "Fraværet er faldet fra 6,1 til 5,4 procent siden november, og det gælder både de korte og de"
          + " lange fravær på alle afdelinger.";
  private static final String LONG_POINT =
      "drøfter, hvordan den nye vejledning om omsorgssamtaler skal gennemføres på alle afdelinger";

  /** A meeting of three items over two pages, with a table as head, and page numbers. */
  static byte[] meeting() {
    PdfPage first = new PdfPage().text(72, 40, "F1", 9, "HMU Kysthospitalet – referat");
    head(first, "Udvalg:", "HMU Kysthospitalet");
    head(first, "Mødedato:", "12. marts, 2026 kl. 09:00");
    head(first, "Mødested:", "Mødelokale 2");
    first.heading(14, "1. Godkendelse af dagsorden (kl. 09.00-09.05)");
    first.bold("Det indstilles, at HMU").bullet(90, "godkender dagsordenen");
    first.bold("Sagsfremstilling").line("Dagsordenen blev sendt ud den 2. marts.");
    first.bold("Beslutning").line("HMU besluttede, at:").bullet(90, "godkende dagsordenen");
    first.heading(14, "2. Sygefravær (kl. 09.05-09.30)").bold("Det indstilles, at HMU");
    first.bullet(90, "tager opgørelsen til efterretning").bullet(90, LONG_POINT);
    first.text(280, 810, "F1", 9, "Side 1 af 2");
    PdfPage second = new PdfPage().text(72, 40, "F1", 9, "HMU Kysthospitalet – referat");
    second.bold("Sagsfremstilling").paragraph(STATEMENT).bold("Beslutning");
    second.line("HMU besluttede, at:").bullet(90, "tage opgørelsen til efterretning");
    second.heading(14, "3. Eventuelt (kl. 09.30-09.40)").bold("Beslutning").line("Intet.");
    second.text(280, 810, "F1", 9, "Side 2 af 2");
    return new PdfFile().page(first).page(second).bytes();
  }

  private static void head(PdfPage page, String label, String value) {
    int y = 80 + 16 * (page.content().split(":\\) Tj", -1).length - 1);
    page.text(72, y, "F2", 11, label).text(180, y, "F1", 11, value).at(y + 16);
  }

  @Test
  void readsWhereAndWhenItWas() {
    ReadResult<MeetingDocument> read = MedPdf.read(meeting());
    assertThat(read.findings()).isEmpty();
    assertThat(read.value().meeting().orElseThrow().committee().orElseThrow().name())
        .contains("HMU Kysthospitalet");
    assertThat(read.value().meeting().orElseThrow().date()).contains(LocalDate.of(2026, 3, 12));
    assertThat(read.value().meeting().orElseThrow().start()).contains(LocalTime.of(9, 0));
    assertThat(read.value().meeting().orElseThrow().places()).containsExactly("Mødelokale 2");
  }

  @Test
  void readsTheItemsWithWhatWasRecommendedAndDecided() {
    List<AgendaItem> items = MedPdf.read(meeting()).value().items();
    assertThat(items).extracting(item -> item.number().orElse("")).containsExactly("1", "2", "3");
    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Godkendelse af dagsorden", "Sygefravær", "Eventuelt");
    AgendaItem second = items.get(1);
    assertThat(second.slot().orElseThrow().start()).isEqualTo(LocalTime.of(9, 5));
    assertThat(second.recommendation().orElseThrow().points())
        .extracting(RecommendationPoint::text)
        .containsExactly("tager opgørelsen til efterretning", LONG_POINT);
    assertThat(second.caseStatement().toString()).contains(STATEMENT);
    assertThat(second.decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("tage opgørelsen til efterretning");
  }

  @Test
  void readsAFileAndAStreamAsItReadsBytes(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("referat.pdf"), meeting());
    MeetingDocument expected = MedPdf.read(meeting()).value();
    assertThat(MedPdf.read(file).value()).isEqualTo(expected);
    assertThat(MedPdf.read(file).provenance().name()).contains("referat.pdf");
    assertThat(MedPdf.read(new ByteArrayInputStream(meeting())).value()).isEqualTo(expected);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] large = Arrays.copyOf(meeting(), MedPdf.MOST_BYTES + 1);
    assertThat(MedPdf.read(large).findings())
        .extracting(finding -> finding.id())
        .containsExactly("DocumentTooLarge");
  }
}
