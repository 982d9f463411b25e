package dk.medsdk.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.testkit.conformance.RulePage.Block;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private static final String PAGE =
      """
      # EmptyRecommendation

      ### Problem

      ```text
      Ikke et eksempel
      ```

      ### Eksempel

      ```yaml profile
      name: kyst
      ```

      Og dokumentet:

      ```text published
      Referat
      1. Nyt ``` fra køkkenet
      ```

      ### Afhjælpning

      ### Undtagelser

      ```text
      ```
      ```text
      Dagsorden

      1. Nyt
      ```

      ## English

      ```text
      Not an exception
      ```
      """;

  @Test
  void takesTheBlocksUnderTheExampleAndTheExceptionsAlone() {
    RulePage page = RulePage.parse("EmptyRecommendation", PAGE);

    assertThat(page.example())
        .containsExactly(
            new Block("yaml", "profile", "name: kyst\n"),
            new Block("text", "published", "Referat\n1. Nyt ``` fra køkkenet\n"));
    assertThat(page.exceptions())
        .containsExactly(new Block("text", "", ""), new Block("text", "", "Dagsorden\n\n1. Nyt\n"));
  }

  @Test
  void tellsDocumentsFromWhatIsKnownOfTheirEmployer() {
    RulePage page = RulePage.parse("EmptyRecommendation", PAGE);

    assertThat(page.example()).extracting(Block::isDocument).containsExactly(false, true);
    assertThat(page.example().get(0).isYaml("profile")).isTrue();
    assertThat(page.example().get(0).isYaml("organisation")).isFalse();
    assertThat(new Block("text", "profile", "").isYaml("profile")).isFalse();
  }
}
