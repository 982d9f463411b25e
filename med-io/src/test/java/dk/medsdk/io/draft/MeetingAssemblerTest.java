package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.source.ModelPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingAssemblerTest {

  private static final String MINUTES =
      """
      - Udvalg: HMU Kysthospitalet
      Pkt. tekst
      - 1. Velkomst (kl. 9.00-9.05)
      - 2. Budget (kl. 9.05-9.30)
      1. Velkomst (kl. 9.00-9.05)
      Sagsfremstilling
      Afbud
      - Ida Holm
      2. Budget (kl. 9.05-9.30)
      Formandskabet indstiller, at HMU
      - godkender budgettet
      - drøfter ferien
      Beslutning
      HMU besluttede, at:
      - godkende budgettet
      Bilag
      - Budget 2026
      """;

  @Test
  void putsEverythingInItsPlace() {
    MeetingDocument document = MedText.read(MINUTES).value();

    assertThat(document.kind()).isEqualTo(DocumentKind.MINUTES);
    assertThat(document.contents())
        .extracting(entry -> entry.title().orElse(""))
        .containsExactly("Velkomst", "Budget");
    Meeting meeting = document.meeting().orElseThrow();
    assertThat(meeting.attendance()).hasSize(1);
    assertThat(meeting.items()).hasSize(2);
    AgendaItem budget = meeting.items().get(1);
    assertThat(budget.recommendation().flatMap(r -> r.by())).contains("Formandskabet");
    assertThat(budget.recommendation().flatMap(r -> r.addressee())).contains("HMU");
    assertThat(budget.recommendation().orElseThrow().points())
        .extracting(RecommendationPoint::text)
        .containsExactly("godkender budgettet", "drøfter ferien");
    assertThat(budget.decision().orElseThrow().resolutions()).hasSize(1);
    assertThat(budget.attachments()).hasSize(1);
  }

  @Test
  void placesTheListOfContents() {
    assertThat(Documents.printed(MINUTES, ModelPath.ROOT.child("contents")))
        .contains("- 1. Velkomst (kl. 9.00-9.05)\n- 2. Budget (kl. 9.05-9.30)");
    assertThat(Documents.printed(MINUTES, ModelPath.ROOT.child("contents").child(1)))
        .contains("- 2. Budget (kl. 9.05-9.30)");
  }

  @Test
  void placesItemsAndWhatTheirHeadingsSay() {
    ModelPath item = ModelPath.ITEMS.child(0);

    assertThat(Documents.printed(MINUTES, item).orElseThrow())
        .startsWith("1. Velkomst")
        .endsWith("- Ida Holm".substring(2));
    assertThat(Documents.printed(MINUTES, item.child("title"))).contains("Velkomst");
    assertThat(Documents.printed(MINUTES, item.child("number"))).contains("1");
    assertThat(Documents.printed(MINUTES, item.child("slot"))).contains("kl. 9.00-9.05");
  }

  @Test
  void takesPurposesFromTheTitleWhereNoParenthesisPrintsThem() {
    assertThat(Documents.meeting("1. Velkomst (5 min.)").items().get(0).purposes())
        .containsExactly(Purpose.WELCOME);
    assertThat(Documents.meeting("1. Velkomst (drøftelse)").items().get(0).purposes())
        .containsExactly(Purpose.DISCUSSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hej", "Hej med dig.\nVi ses.", "- a\n- b", "(((("})
  void givesATextWithoutAMeetingNone(String text) {
    ReadResult<MeetingDocument> result = MedText.read(text);

    assertThat(result.value().kind()).isEqualTo(DocumentKind.UNKNOWN);
    assertThat(result.value().meeting()).isEmpty();
    assertThat(result.value().preamble().plainText().replaceAll("\\W", ""))
        .isEqualTo(text.replaceAll("\\W", ""));
    assertThat(result.findings()).extracting(Finding::id).containsExactly("NoItemsFound");
    assertThat(result.isReadable()).isFalse();
  }

  @Test
  void readsAListOfContentsBelowABreak() {
    MeetingDocument document =
        MedText.read("Pause (15 min.)\nPkt. tekst\n1. Velkomst\n2. Budget").value();

    assertThat(document.contents())
        .extracting(ContentsEntry::number)
        .extracting(number -> number.orElse(""))
        .containsExactly("1", "2");
  }

  @Test
  void warnsOfANumberedParagraphWithoutTitle() {
    String text =
        "1. Budget (5 min.)\n1. Ida Holm oplyste, at tallene holder.\n1. Evt. (5 min.)\n1. Nyt (2 min.)";

    ReadResult<MeetingDocument> result = MedText.read(text);

    Finding finding = result.findings().get(0);
    assertThat(finding.id()).isEqualTo("NumberedParagraphWithoutTitle");
    assertThat(finding.path()).isEqualTo(ModelPath.ITEMS.child(1));
    assertThat(result.source().lineOf(finding.span().orElseThrow().start())).isEqualTo(2);
    assertThat(result.value().items()).hasSize(4);
  }
}
