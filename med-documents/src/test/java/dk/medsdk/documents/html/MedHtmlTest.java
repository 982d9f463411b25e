package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedHtmlTest {

  @Test
  void readsTheMinutesInAWholePageOfAnIntranet() {
    ReadResult<MeetingDocument> result = MedHtml.read(Pages.fixture("intranet.html"));
    MeetingDocument document = result.value();
    AgendaItem second = document.items().get(1);

    assertThat(result.findings()).isEmpty();
    assertThat(document.contents()).hasSize(3);
    assertThat(document.meeting().flatMap(m -> m.committee()).flatMap(c -> c.name()))
        .contains("HMU Kysthospitalet");
    assertThat(document.meeting().flatMap(m -> m.date())).contains(LocalDate.of(2026, 3, 12));
    assertThat(document.meeting().orElseThrow().places()).containsExactly("Mødelokale 2");
    assertThat(second.number()).contains("2");
    assertThat(second.title()).contains("Arbejdsmiljø i sommerferien");
    assertThat(second.recommendation().map(Recommendation::points).orElse(List.of())).hasSize(2);
    assertThat(second.decision().orElseThrow().resolutions())
        .extracting(resolution -> resolution.text())
        .containsExactly("godkende planen for vikarer");
    assertThat(second.attachments()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "accordion.html, 2026-03-12, 2",
    "definitions.html, 2026-03-12, 2",
    "edagsorden.html, 2026-04-14, 2",
    "intranet.html, 2026-03-12, 3",
    "latin1.html, 2026-02-04, 2",
    "layout.html, 2026-09-09, 2",
    "print.html, 2026-03-12, 2",
    "sharepoint.html, 2026-04-08, 3",
    "teasers.html, 2026-03-12, 2",
    "word.html, 2026-05-05, 3"
  })
  void findsDateAndItemsInPagesOfAllMakes(String page, LocalDate date, int items) {
    MeetingDocument document = MedHtml.read(Pages.fixture(page)).value();

    assertThat(document.meeting().flatMap(m -> m.date())).contains(date);
    assertThat(document.items()).hasSize(items);
  }

  @ParameterizedTest
  @CsvSource({
    "intranet.html, Cookie", "intranet.html, Nyheder", "intranet.html, Søg",
    "intranet.html, Forside", "intranet.html, Læs også", "intranet.html, Telefon",
    "intranet.html, Del på mail", "sharepoint.html, Kalender", "sharepoint.html, Papirkurv",
    "sharepoint.html, Rediger", "edagsorden.html, Erhverv", "teasers.html, juni",
    "teasers.html, Presse", "layout.html, Links", "accordion.html, Menu",
    "accordion.html, Udkast", "print.html, Udskriv", "word.html, WordDocument"
  })
  void leavesOutWhatIsAroundTheMinutes(String page, String word) {
    assertThat(MedHtml.read(Pages.fixture(page)).source().content()).doesNotContain(word);
  }

  @Test
  void readsAMailWithItsHead() {
    assertThat(Pages.lines(MedHtml.lines(Pages.fixture("mail.html"))))
        .startsWith("Fra: Mette Lund", "Sendt: 3. juni 2026 15:12", "Til: LMU Bækken")
        .containsSequence("1. Økonomi", "Forbruget følger budgettet.")
        .endsWith("Fra: Bo Vang", "Husk også punktet om nøgler.");
  }

  @Test
  void readsWhatMarkdownBecame() {
    assertThat(Pages.lines(MedHtml.lines(Pages.fixture("markdown.html"))))
        .containsExactly(
            "Referat LMU Skovbrynet",
            "- Udvalg: LMU Skovbrynet",
            "- Mødedato: 20. august 2026 kl. 12.00",
            "Punkter",
            "1. Godkendelse af dagsorden",
            "  Ingen bemærkninger.",
            "2. Nye lokaler (orientering)",
            "  a. Flytning i uge 40",
            "  b. Nøgler",
            "    - udleveres i reception",
            "",
            "3. Eventuelt",
            "Mandag    08-12",
            "  Tirsdag 12-16");
  }

  @Test
  void readsTheTableInAWordPageAsLabelsAndValues() {
    assertThat(Pages.lines(MedHtml.lines(Pages.fixture("word.html"))))
        .contains("Mødested:\tHavestuen Lindevej 4", "- Støj i storrummet", "  - Skærme bestilles")
        .contains("1. Godkendelse af dagsorden og referat (10 min.). Begge dele blev godkendt.");
  }

  @Test
  void saysThatAPageOfFramesHoldsNoMinutes() {
    assertThat(MedHtml.read(Pages.fixture("frames.html")).findings())
        .extracting(finding -> finding.kind().id())
        .containsExactly("WebPageWithoutText");
  }

  @Test
  void pointsAtLineAndColumnOfThePage() {
    ReadResult<MeetingDocument> result = MedHtml.read(Pages.fixture("intranet.html"));
    int offset = result.source().content().indexOf("Mødested");

    assertThat(result.source().placeOf(offset).isPosition()).isTrue();
    assertThat(result.source().placeOf(offset).steps())
        .extracting(step -> step.number())
        .containsExactly(25, 11);
  }

  @Test
  void tellsNameTypeAndEncodingOfTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("referat.html"), Pages.fixture("latin1.html"));
    ReadResult<MeetingDocument> result = MedHtml.read(file);

    assertThat(result.provenance().name()).isEqualTo(Optional.of("referat.html"));
    assertThat(result.provenance().mediaType()).isEqualTo("text/html");
    assertThat(result.source().content()).contains("Sø & Ørred – salen");
    assertThat(result.findings()).isEmpty();
    assertThat(MedHtml.read(new ByteArrayInputStream(Pages.fixture("latin1.html"))).value())
        .isEqualTo(result.value());
  }
}
