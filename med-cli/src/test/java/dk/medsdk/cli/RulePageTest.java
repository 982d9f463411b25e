package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private static final String PAGE =
      """
      # QuietRoom

      ## Dansk

      ### Problem

      Et rum
      er stille.

      To afsnit.

      ### Eksempel

      ```text
      ## English
      1. Støj
        indrykket
      ```
      ```yaml profile
      name: kyst
      ```

      ## English

      ### Problem

      A room is quiet.

      ### Remedy

      Speak.
      """;

  @Test
  void laysParagraphsAndExamplesOut() {
    assertThat(RulePage.from(PAGE, Locale.forLanguageTag("da")).lines(80))
        .containsExactly(
            "",
            "Problem",
            "  Et rum er stille.",
            "  To afsnit.",
            "",
            "Eksempel",
            "    Dokument:",
            "      ## English",
            "      1. Støj",
            "        indrykket",
            "",
            "    Profil:",
            "      name: kyst");
  }

  @Test
  void putsTheDanishExampleAfterTheEnglishProblem() {
    assertThat(RulePage.from(PAGE, Locale.ENGLISH).sections())
        .extracting(RulePage.Section::title)
        .containsExactly("Problem", "Example", "Remedy");
  }

  @Test
  void saysWhatEachBlockIs() {
    String blocks =
        """
        ## English
        ### A
        ```text published
        ```
        ```yaml organisation
        ```
        ```yaml profile
        ```
        ```sh
        med
        ```
        """;

    assertThat(RulePage.from(blocks, Locale.ENGLISH).lines(80))
        .containsExactly(
            "",
            "A",
            "    Document that is published:",
            "",
            "    Organisation:",
            "",
            "    Profile:",
            "",
            "      med");
  }

  @Test
  void wrapsParagraphsToTheTerminal() {
    assertThat(RulePage.from(PAGE, Locale.ENGLISH).lines(20)).contains("  A room is quiet.");
    assertThat(RulePage.from("## English\n### A\n" + "ord ".repeat(20), Locale.ENGLISH).lines(42))
        .contains("  " + "ord ".repeat(10).strip());
  }

  @Test
  void isEmptyForAPageThatLacksTheLanguage() {
    assertThat(RulePage.from("# X", Locale.ENGLISH).lines(80)).isEmpty();
  }
}
