package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineAdoptedByVoteTest {

  private static final String TITLE = "Retningslinje om stress";

  private final GuidelineAdoptedByVote rule = new GuidelineAdoptedByVote();

  @Test
  void quotesTheWords() {
    List<Finding> found = check(rule, told(TITLE, "Tak. Den blev vedtaget med et flertal på 7."));

    assertThat(danish(found))
        .containsExactly(
            "Ved punkt 4 står der »med et flertal«, men en retningslinje aftales i enighed");
    assertThat(english(found))
        .containsExactly(
            "Item 4 says \"med et flertal\", but a guideline is agreed on in unanimity");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/items/0/decision/narrative");
  }

  @Test
  void readsResolutionsAndReportsAnItemOnce() {
    Decision decision =
        Decision.builder()
            .addResolutions(Resolution.of("godkende den"), Resolution.of("fem stemte imod"))
            .addResolution(Resolution.of("et flertal stemte ja"))
            .build();

    assertThat(check(rule, item("4", TITLE).decision(decision).build()))
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/items/0/decision/resolutions/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Den blev vedtaget uden at nogen stemte imod.",
        "Der er enighed, så der er ikke noget at sætte op ved afstemning.",
        "Byrådet vedtog budgettet med et flertal.",
        "Den rettes til ved afstemning med direktionen.",
        "Et stort flertal af medarbejderne har svaret."
      })
  void leavesWhatIsNoVoteOfTheCommitteeAlone(String words) {
    assertThat(check(rule, told(TITLE, words))).isEmpty();
  }

  @Test
  void leavesOtherItemsAndItemsWithoutDecisionAlone() {
    assertThat(check(rule, told("Valg af sommerfest", "Den blev valgt med flertal."))).isEmpty();
    assertThat(check(rule, item("4", TITLE).build())).isEmpty();
  }

  private static AgendaItem told(String title, String words) {
    return item("4", title)
        .decision(Decision.builder().narrative(RichText.ofParagraphs(words)).build())
        .build();
  }
}
