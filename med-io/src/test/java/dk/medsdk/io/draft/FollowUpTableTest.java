package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTableTest {

  private static final String TABLE =
      """
      Handling\tAnsvarlig\tTidsfrist
      Bestil en stige\tIda Holm\t1. juli 2025
      Meld lyset\tBo Vang\tuge 30
      """;

  @ParameterizedTest
  @ValueSource(strings = {"Hylderne er for høje.\n\n", "Beslutning\nHylderne skiftes.\n\n", ""})
  void readsWhoDoesWhatInMinutes(String before) {
    AgendaItem item =
        Documents.meeting("Referat LMU\n\n1. Depot\n" + before + TABLE).items().get(0);

    assertThat(item.followUps())
        .extracting(FollowUp::text)
        .containsExactly("Bestil en stige", "Meld lyset");
    assertThat(item.followUps().get(1).owner()).contains("Bo Vang");
    assertThat(item.followUps().get(1).due().orElseThrow().text()).isEqualTo("uge 30");
    assertThat(item.caseStatement().plainText()).doesNotContain("stige");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dagsorden LMU\n\n1. Depot\n", "Referat LMU\n\n1. Depot\nSagsfremstilling\n"})
  void leavesAPlanInTheTextOfACase(String before) {
    AgendaItem item = Documents.meeting(before + "Planen er:\n" + TABLE).items().get(0);

    assertThat(item.followUps()).isEmpty();
    assertThat(item.caseStatement().plainText()).contains("stige");
  }
}
