package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionItemWithoutRecommendationTest {

  private static final AgendaItem RECOMMENDED =
      item("1", "Budget").recommendation(Recommendation.builder().build()).build();

  private static final AgendaItem BARE =
      item("2", "Parkering").addPurpose(Purpose.DECISION).build();

  private final DecisionItemWithoutRecommendation rule = new DecisionItemWithoutRecommendation();

  @Test
  void namesTheItem() {
    List<Finding> found = check(rule, RECOMMENDED, RECOMMENDED, BARE);

    assertThat(danish(found))
        .containsExactly(
            "Punkt 2 er til beslutning, men har ingen indstilling, som de fleste andre punkter har");
    assertThat(english(found))
        .containsExactly(
            "Item 2 is for decision, but has no recommendation, as most other items have");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/items/2");
  }

  @Test
  void leavesDocumentsAloneThatDoNotRecommend() {
    assertThat(check(rule, RECOMMENDED, BARE)).isEmpty();
    assertThat(check(rule, BARE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Godkendelse af dagsordenen", "Godkendelse af referatet fra marts"})
  void leavesFormalApprovalsAlone(String title) {
    AgendaItem formal = item("2", title).addPurpose(Purpose.APPROVAL).build();

    assertThat(check(rule, RECOMMENDED, RECOMMENDED, formal)).isEmpty();
  }

  @Test
  void leavesItemsAloneThatAreNotToDecide() {
    AgendaItem told = item("2", "Parkering").addPurpose(Purpose.INFORMATION).build();

    assertThat(check(rule, RECOMMENDED, RECOMMENDED, told)).isEmpty();
  }

  @Test
  void isContentWithARecommendationInOtherWordsOrInASubItem() {
    RichText words = RichText.ofParagraphs("Direktionen anbefaler den nye ordning.");

    assertThat(check(rule, RECOMMENDED, RECOMMENDED, BARE.toBuilder().caseStatement(words).build()))
        .isEmpty();
    assertThat(check(rule, RECOMMENDED, RECOMMENDED, BARE.toBuilder().addItem(RECOMMENDED).build()))
        .isEmpty();
  }
}
