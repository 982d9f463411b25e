package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTableTest {

  private static final Optional<AttendanceState> PRESENT = Optional.of(AttendanceState.PRESENT);
  private static final Optional<AttendanceState> ABSENT = Optional.of(AttendanceState.ABSENT);

  @Test
  void readsWhoCameFromTheMarks() {
    List<Attendance> people =
        people(
            """
            Deltagere
            Navn\tRolle\tTil stede
            Eva Storm\tFormand, ældrechef\tX
            Ib Juhl\tNæstformand, FTR FOA\tja
            Rita Hvid\tAMR
            Kaj Munk\tTR HK\tAfbud
            Bo\tTR\t–
            """);

    assertThat(people)
        .extracting(Attendance::name, person -> person.role().orElse(""), Attendance::state)
        .containsExactly(
            tuple("Eva Storm", "Formand, ældrechef", PRESENT),
            tuple("Ib Juhl", "Næstformand, FTR FOA", PRESENT),
            tuple("Rita Hvid", "AMR", Optional.empty()),
            tuple("Kaj Munk", "TR HK", ABSENT),
            tuple("Bo", "TR", ABSENT));
  }

  @Test
  void readsGroupsAndAColumnOfThoseWhoStayedAway() {
    List<Attendance> people =
        people(
            """
            Navn\tTitel\tFremmødt\tAfbud
            Ledelsesrepræsentanter
            Eva Storm\tældrechef\tx
            Kim Dahl\tteamleder\t\tx
            Medarbejderrepræsentanter:
            Kaj Munk\tTR, HK\t\tferie
            """);

    assertThat(people)
        .extracting(Attendance::name, Attendance::side, Attendance::state)
        .containsExactly(
            tuple("Eva Storm", Optional.of(Side.MANAGEMENT), PRESENT),
            tuple("Kim Dahl", Optional.of(Side.MANAGEMENT), ABSENT),
            tuple("Kaj Munk", Optional.of(Side.EMPLOYEE), ABSENT));
    assertThat(people.get(2).representation()).contains(Representation.TR);
    assertThat(people.get(2).reason()).contains("ferie");
  }

  @Test
  void readsColumnsBetweenBarsAndWideBlanksInAnyOrder() {
    String bars =
        """
        | Medlem | Til stede | Repræsenterer |
        |---|---|---|
        | Eva Storm | ja | Ledelsen |
        | Lis Ek | fra kl. 10 | 3F |
        """;
    String blanks =
        """
        Medlem          Til stede      Repræsenterer
        Eva Storm           X          Ledelsen
        Lis Ek          fra kl. 10     3F
        """;

    for (String table : List.of(bars, blanks)) {
      assertThat(people(table))
          .extracting(Attendance::name, person -> person.role().orElse(""), Attendance::state)
          .containsExactly(
              tuple("Eva Storm", "Ledelsen", PRESENT),
              tuple("Lis Ek", "3F", Optional.of(AttendanceState.PARTIAL)));
    }
  }

  private static List<Attendance> people(String table) {
    String text =
        "Referat LMU 9. juni 2026\n\n" + table + "\n1. Velkomst\nVi begyndte.\n2. Evt.\nIntet.\n";
    return MedText.read(text).value().meeting().orElseThrow().attendance();
  }
}
