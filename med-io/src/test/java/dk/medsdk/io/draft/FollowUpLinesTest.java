package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpLinesTest {

  @Test
  void readsATableBelowItsHeading() {
    List<FollowUp> followUps =
        followUps(
            """
            Aftale: Ib og Rita laver et oplæg.

            Opfølgning:
            Hvad\tHvem\tHvornår
            Ekstra møde indkaldes\tTage Lykke\t1. juli
            """);

    assertThat(followUps)
        .extracting(FollowUp::text, followUp -> followUp.owner().orElse(""))
        .contains(tuple("Ekstra møde indkaldes", "Tage Lykke"))
        .noneMatch(said -> said.toString().contains("Hvad"));
  }

  @Test
  void takesADashForNobody() {
    assertThat(followUps("Beslutning: Planen blev godkendt.\nAnsvarlig: -\nFrist: –\n")).isEmpty();
  }

  private static List<FollowUp> followUps(String text) {
    List<AgendaItem> items =
        MedText.read("Referat LMU den 3. marts 2026\n\n1. Fravær\n" + text + "\n2. Evt.\nNej.\n")
            .value()
            .meeting()
            .orElseThrow()
            .items();
    return items.get(0).followUps();
  }
}
