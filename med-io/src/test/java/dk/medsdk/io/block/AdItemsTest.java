package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.ContentsEntry;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdItemsTest {

  private static final String AGENDA =
      """
      Referat af LMU-møde den 4. maj 2026

      Dagsorden:
      1. Godkendelse af referat
      2. Økonomi v/ Birthe (20 min.)
      3. Eventuelt

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"Ad 1: ", "Ad 1\n", "Ad. 1) ", "Ad pkt. 1: ", "Til pkt. 1\n", "Punkt 1 – "})
  void takesTheTitlesFromTheAgendaAndTheTextsFromBehindTheNumbers(String first) {
    MeetingDocument document =
        read(
            AGENDA
                + first
                + "Referatet blev godkendt.\n\n"
                + first.replace('1', '2')
                + "Der mangler 40.000 kr.\nBirthe viste tallene.\n\n"
                + first.replace('1', '3')
                + "Intet.\n");

    List<AgendaItem> items = items(document);
    assertThat(items)
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(
            tuple("1", "Godkendelse af referat"), tuple("2", "Økonomi"), tuple("3", "Eventuelt"));
    assertThat(items.get(0).decision().orElseThrow().resolutions())
        .extracting(Resolution::text)
        .containsExactly("Referatet blev godkendt.");
    assertThat(items.get(1).presenters()).containsExactly("Birthe");
    assertThat(items.get(1).allottedMinutes()).hasValue(20);
    assertThat(items.get(1).caseStatement().blocks()).hasSize(2);
    assertThat(document.contents())
        .extracting(ContentsEntry::title)
        .extracting(title -> title.orElse(""))
        .containsExactly("Godkendelse af referat", "Økonomi", "Eventuelt");
  }

  @Test
  void takesATitleThatIsRepeatedOrShortenedForNoText() {
    List<AgendaItem> items =
        items(
            read(
                AGENDA.replace("Økonomi", "Økonomi og regnskab")
                    + "Ad 1. Godkendelse af referat: Godkendt.\n"
                    + "Ad 2. Økonomi\nBirthe viste tallene.\nAd 3.\nEventuelt\nBo går på orlov.\n"));

    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Godkendelse af referat", "Økonomi", "Eventuelt");
    assertThat(items.get(0).decision()).isPresent();
    assertThat(items.get(1).caseStatement().blocks()).hasSize(1);
    assertThat(items.get(2).caseStatement().blocks()).hasSize(1);
  }

  @Test
  void readsAccountsThatCountFromOneAgainWithoutAWord() {
    MeetingDocument document =
        read(AGENDA + "Referat:\n1. Godkendt.\n2. Birthe viste tallene.\n3. Intet.\n");

    assertThat(items(document))
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Godkendelse af referat", "Økonomi", "Eventuelt");
    assertThat(document.preamble().blocks()).isEmpty();
  }

  @Test
  void leavesAnswersInsideAnItemToTheItem() {
    List<AgendaItem> items =
        items(
            read(
                AGENDA
                    + "1. Godkendelse af referat\nGodkendt.\n\n2. Økonomi\nDer var to spørgsmål:\n"
                    + "1. Hvornår kommer bilerne?\n2. Hvem kører dem?\n"
                    + "Ad 1: De kommer i marts.\nAd 2: Det aftales i grupperne.\n\n"
                    + "3. Eventuelt\nIntet.\n"));

    assertThat(items).extracting(item -> item.number().orElse("")).containsExactly("1", "2", "3");
    assertThat(items.get(1).caseStatement().blocks()).hasSize(4);
  }

  @Test
  void leavesItemsWithTextsOfTheirOwn() {
    List<AgendaItem> items =
        items(
            read(
                """
                Referat af LMU-møde

                1. Støj
                Et.
                To.
                Tre.

                2. Lys
                Et.
                To.
                Tre.

                3. Bemærkninger
                Ad 1: Det er for højt.
                Ad 2: Det er for mørkt.
                """));

    assertThat(items).extracting(item -> item.title().orElse("")).contains("Støj", "Lys");
  }

  private static MeetingDocument read(String text) {
    return MedText.read(text).value();
  }

  private static List<AgendaItem> items(MeetingDocument document) {
    return document.meeting().orElseThrow().items();
  }
}
