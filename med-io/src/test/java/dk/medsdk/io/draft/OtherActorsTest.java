package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Recommendation;
import org.junit.jupiter.api.Test;

class OtherActorsTest {

  @Test
  void keepsWhoRecommendsBesideTheFirst() {
    AgendaItem item =
        item(
            """
            Direktionen indstiller, at HMU
            - drøfter planen
            Formandskabet indstiller, at LMU
            - aftaler opfølgningen
            """);

    assertThat(item.recommendation().flatMap(Recommendation::by)).contains("Direktionen");
    assertThat(item.caseStatement().toString()).contains("Formandskabet indstiller, at LMU");
    assertThat(item.recommendation().orElseThrow().points()).hasSize(2);
  }

  @Test
  void saysNothingTwiceOfTheSame() {
    AgendaItem item =
        item(
            """
            Direktionen indstiller, at HMU
            - drøfter planen
            Direktionen indstiller, at HMU
            - aftaler opfølgningen
            """);

    assertThat(item.caseStatement().blocks()).isEmpty();
  }

  @Test
  void keepsWhoDecidesBesideTheFirst() {
    Decision decision =
        Documents.decision(
            "HMU besluttede, at:\n- godkende planen\nLMU besluttede, at:\n- følge den");

    assertThat(decision.actor()).contains("HMU");
    assertThat(decision.narrative().toString()).contains("LMU besluttede, at:");
    assertThat(decision.resolutions()).hasSize(2);
  }
}
