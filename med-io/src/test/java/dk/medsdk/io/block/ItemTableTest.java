package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.model.text.Paragraph;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTableTest {

  private static final int MANY = 20_000;

  @Test
  void readsCellsBetweenTabulatorsWithLinesOfTheirOwn() {
    MeetingDocument document =
        read(
            """
            Referat af møde i LMU Kystcentret
            Dato: 4. juni 2026

            Punkt\tIndhold\tBeslutning
            1. Velkomst\tLone bød velkommen.\t
            2. Ferie 2027 v/ Bo (10 min.)\tPlanen blev vist.
            Der mangler to uger.\tPlanen godkendes.
            3. Evt.\tIntet

            Næste møde: 3. september 2026
            """);

    List<AgendaItem> items = items(document);
    assertThat(items)
        .extracting(item -> item.number().orElse(""), item -> item.title().orElse(""))
        .containsExactly(tuple("1", "Velkomst"), tuple("2", "Ferie 2027"), tuple("3", "Evt."));
    assertThat(items.get(1).presenters()).containsExactly("Bo");
    assertThat(items.get(1).caseStatement().blocks()).hasSize(2);
    assertThat(resolutions(items.get(1))).containsExactly("Planen godkendes.");
    assertThat(document.meeting().flatMap(Meeting::nextMeeting)).isPresent();
  }

  @Test
  void joinsTheLinesOfCellsThatWideBlanksPart() {
    List<AgendaItem> items =
        items(
            read(
                """
                LMU Vej den 4. juni 2026

                Nr  Emne               Sagsfremstilling               Beslutning

                1   Værkstedet         Hallen skal være tom den       Tegningen godkendes med
                    flytter            1. oktober.                    en sluse.

                2   Eventuelt          Grillen skal renses.

                Næste møde      1/9 2026
                """));

    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Værkstedet flytter", "Eventuelt");
    assertThat(items.get(0).caseStatement().blocks())
        .containsExactly(Paragraph.of("Hallen skal være tom den 1. oktober."));
    assertThat(resolutions(items.get(0))).containsExactly("Tegningen godkendes med en sluse.");
    assertThat(items.get(1).caseStatement().blocks()).hasSize(1);
  }

  @Test
  void readsTimesBreaksOwnersAndDaysBetweenBars() {
    List<AgendaItem> items =
        items(
            read(
                """
                Referat LMU Nordhavn den 4. juni 2026

                | Tid  | Punkt       | Referat                     | Ansvarlig | Frist     |
                |------|-------------|-----------------------------|-----------|-----------|
                | 8.30 | 1. Velkomst | Bo bød velkommen.           |           |           |
                | 8.40 | 2. APV      | LMU besluttede, at den sendes ud. | Mette | 1. august 2026 |
                | 9.30 | Pause       |                             |           |           |
                | 9.45 | 3. Evt.     | –                           |           |           |
                """));

    assertThat(items)
        .extracting(AgendaItem::slot)
        .extracting(slot -> slot.map(TimeSlot::start).orElseThrow())
        .containsExactly(
            LocalTime.of(8, 30), LocalTime.of(8, 40), LocalTime.of(9, 30), LocalTime.of(9, 45));
    assertThat(items.get(2).purposes()).containsExactly(Purpose.BREAK);
    assertThat(items.get(3).decision()).isEmpty();
    assertThat(items.get(1).followUps())
        .extracting(FollowUp::owner)
        .extracting(owner -> owner.orElse(""))
        .containsExactly("Mette");
  }

  @Test
  void takesAnAccountForTheDecisionAndWhoeverIsResponsibleForThePresenter() {
    List<AgendaItem> items =
        items(
            read(
                """
                Referat LMU Børnehuset den 4. juni 2026

                Emne\tReferat\tAnsvarlig
                Godkendelse af referat\tGodkendt.\t
                Vikarer\tVi har fået to nye.\tBodil
                Eventuelt\tIntet.\tAlle
                """));

    assertThat(items).hasSize(3);
    assertThat(resolutions(items.get(0))).containsExactly("Godkendt.");
    assertThat(items.get(1).decision()).isPresent();
    assertThat(items.get(1).presenters()).containsExactly("Bodil");
  }

  @Test
  void readsWhatIsToBeDoneWithItsOwnerAndDay() {
    AgendaItem item =
        items(
                read(
                    """
                    Referat af møde i LMU Kystcentret

                    Pkt.\tEmne\tBeslutning\tOpfølgning\tAnsvarlig\tFrist
                    1.\tVagtplan\tPlanen blev godkendt.\tVagtplan for juli sendes ud\tBo Vang\t22.05.2026
                    2.\tEventuelt\tIntet.\t\t\t
                    """))
            .get(0);

    assertThat(resolutions(item)).containsExactly("Planen blev godkendt.");
    assertThat(item.followUps()).hasSize(1);
    FollowUp followUp = item.followUps().get(0);
    assertThat(followUp.text()).isEqualTo("Vagtplan for juli sendes ud");
    assertThat(followUp.owner()).contains("Bo Vang");
    assertThat(followUp.due().orElseThrow().text()).isEqualTo("22.05.2026");
  }

  @Test
  void readsARecommendationWithoutItsThat() {
    List<AgendaItem> items =
        items(
            read(
                """
                Dagsorden LMU den 4. juni 2026

                Pkt.\tEmne\tIndstilling\tBeslutning
                1\tDagsorden\tAt dagsordenen godkendes\tGodkendt
                2\tBudget\tAt LMU drøfter budgettet\tUdsat
                """));

    assertThat(items.get(0).recommendation().orElseThrow().points())
        .extracting(RecommendationPoint::text)
        .containsExactly("dagsordenen godkendes");
    assertThat(resolutions(items.get(1))).containsExactly("Udsat");
  }

  @Test
  void leavesATableInsideAnItemToTheItem() {
    List<AgendaItem> items =
        items(
            read(
                """
                Referat af LMU-møde den 4. juni 2026

                1. Velkomst
                Bo bød velkommen.

                2. Opfølgning
                Nr.\tEmne\tBeslutning
                1\tGulve\tSkiftes i uge 30
                2\tVinduer\tUdsat
                """));

    assertThat(items)
        .extracting(item -> item.title().orElse(""))
        .containsExactly("Velkomst", "Opfølgning");
  }

  @Test
  void readsAClockThatStandsAloneUnderItsHead() {
    List<AgendaItem> items =
        items(
            read(
                """
                Dagsorden LMU den 4. juni 2026

                Tid\tPunkt\tAnsvarlig\tFormål
                8.30\t1. Velkomst\tTina\tOrientering
                8.45\tPause
                9.00\t2. Budget\tAllan\tDrøftelse
                """));

    assertThat(items)
        .extracting(item -> item.title().orElse(""), item -> item.slot().orElseThrow().start())
        .containsExactly(
            tuple("Velkomst", LocalTime.of(8, 30)),
            tuple("Pause", LocalTime.of(8, 45)),
            tuple("Budget", LocalTime.of(9, 0)));
  }

  @Test
  void readsRowsOfNothingButHeadingsBetweenWideBlanks() {
    List<AgendaItem> items =
        items(
            read(
                """
                Dagsorden LMU den 4. juni 2026

                Nr.  Punkt                      Tid      Ansvarlig
                1    Godkendelse af dagsorden   5 min    Formanden
                2    Budgetopfølgning           20 min   Mette Juhl
                3    Evt.                       5 min    Alle
                """));

    assertThat(items)
        .extracting(item -> item.title().orElse(""), AgendaItem::presenters)
        .containsExactly(
            tuple("Godkendelse af dagsorden", List.of("Formanden")),
            tuple("Budgetopfølgning", List.of("Mette Juhl")),
            tuple("Evt.", List.of("Alle")));
    assertThat(items.get(1).allottedMinutes()).hasValue(20);
  }

  @Test
  void readsManyLinesThatLookLikeHeadsInTime() {
    String heads = "1. Støj\nTekst.\n\nTekst.\n2. Lys\n" + "Nr.\tEmne\tBeslutning\n\n".repeat(MANY);

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(heads));
  }

  private static List<String> resolutions(AgendaItem item) {
    return item.decision().orElseThrow().resolutions().stream().map(Resolution::text).toList();
  }

  private static MeetingDocument read(String text) {
    return MedText.read(text).value();
  }

  private static List<AgendaItem> items(MeetingDocument document) {
    return document.meeting().orElseThrow().items();
  }
}
