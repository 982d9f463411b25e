package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteredItemsTest {

  @Test
  void readsCapitalLetters() {
    assertThat(
            items(
                """
            A. Velkomst
            Ida bød velkommen.

            B)\tFerie (drøftelse, 10 min.)
            Planen er sendt.
            C. Eventuelt
            Intet.
            """))
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(tuple("A", "Velkomst"), tuple("B", "Ferie"), tuple("C", "Eventuelt"));
  }

  @Test
  void readsNumeralsAboveListsWithDigits() {
    List<AgendaItem> items =
        items(
            """
            I. Referat
            Godkendt.

            II. Støj
            Der var tre råd:
            1. Luk døren.
            2. Tal lavt.
            3. Gå ud.

            III. Ferie
            Planen er sendt.
            """);

    assertThat(items)
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(tuple("I", "Referat"), tuple("II", "Støj"), tuple("III", "Ferie"));
  }

  @Test
  void takesLettersThatStandAgainBelowForTheContents() {
    MeetingDocument document =
        MedText.read(
                """
            A. Velkomst
            B. Ferie
            C. Eventuelt

            A. Velkomst
            Ida bød velkommen.
            B. Ferie
            Sendt.
            C. Eventuelt
            Intet.
            """)
            .value();

    assertThat(document.items()).hasSize(3);
    assertThat(document.contents()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing between them: a list
        "A. Ferie\nB. Løn\nC. Støj\n",
        // two are too few
        "A. Ferie\nPlanen er sendt.\nB. Løn\nIntet nyt.\n",
        // one left out
        "A. Ferie\nPlanen er sendt.\nB. Løn\nIntet nyt.\nD. Støj\nFor meget.\n",
        // small letters, initials, no blank
        "a. Ferie\nx\nb. Løn\nx\nc. Støj\nx\n",
        "A.Ferie\nx\nB.Løn\nx\nC.Støj\nx\n",
        "A. ferie\nx\nB. løn\nx\nC. støj\nx\n",
      })
  void takesNothingElseForAnItem(String text) {
    assertThat(MedText.read(text).value().items()).isEmpty();
  }

  @Test
  void leavesLettersUnderItemsWithDigitsAlone() {
    assertThat(
            items(
                """
            1. Budget (20 min.)
            A. Indtægter
            x
            B. Udgifter
            x
            C. Rest
            x
            2. Ferie (5 min.)
            x
            """))
        .extracting(item -> item.number().orElse(""))
        .containsExactly("1", "2");
  }

  private static List<AgendaItem> items(String text) {
    return MedText.read(text).value().items();
  }
}
