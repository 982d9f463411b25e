package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRemarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(TR) | TR | EMPLOYEE | TR",
        "(næstformand, FTR) | næstformand, FTR | EMPLOYEE | FTR",
        "(portør; medarbejderside; TR) | portør | EMPLOYEE | TR",
        "(portør; leder) | portør | | LEADER",
        "(titel: TR; ledelsesside) | TR | MANAGEMENT | TR",
        "(medarbejderside; AMR) | | EMPLOYEE | AMR",
        "(medarbejdersiden) | | EMPLOYEE |",
        "(leder, Drift) | leder, Drift | MANAGEMENT | LEADER",
        "(A) | | |",
        ", direktør, formand | direktør, formand | MANAGEMENT | LEADER",
        ", FTR, FOA – afbud | FTR, FOA | EMPLOYEE | FTR",
        ", leder - Drift | leder - Drift | MANAGEMENT | LEADER",
      })
  void readsTitlesAndSeats(String rest, String role, Side side, Representation representation) {
    Attendance person = bo(rest);

    assertThat(person.role().orElse(null)).isEqualTo(role);
    assertThat(person.side().orElse(null)).isEqualTo(side);
    assertThat(person.representation().orElse(null)).isEqualTo(representation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(sygdom) | sygdom",
        "(syg) | syg",
        "(årsag: Kursus; i Odense) | Kursus; i Odense",
        "(portør; årsag: Ferie) | Ferie",
        "(nattevagt) | nattevagt",
        "(ferie, hele ugen) | ferie, hele ugen",
      })
  void readsReasons(String rest, String reason) {
    assertThat(bo(rest).reason()).contains(reason);
  }

  @Test
  void takesWhereSomebodyIsForAReasonOnlyOfAbsence() {
    assertThat(bo("(på lejrskole)").reason()).contains("på lejrskole");
    assertThat(bo("(på vegne af HR)").reason()).isEmpty();
    assertThat(people("Til stede\n- Bo Vang (på Teams)").get(0).reason()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(FTR, Dansk Sygeplejeråd)", "(sygehjælper)", "(sygeplejerske)"})
  void takesNoCaringTitleForAReason(String rest) {
    assertThat(bo(rest).reason()).isEmpty();
    assertThat(bo(rest).role()).isPresent();
  }

  @Test
  void readsWhatStandsBehindAParenthesis() {
    Attendance person = bo("(AMR) – forlader mødet ca. kl. 15.30");

    assertThat(person.role()).contains("AMR");
    assertThat(person.until()).contains(LocalTime.of(15, 30));
    assertThat(person.state()).contains(AttendanceState.PARTIAL);
  }

  @Test
  void addsWhoComesInTheirPlace() {
    assertThat(people("Afbud\n- Bo Vang (TR) (suppleant Eva Lund deltager i stedet)"))
        .extracting(Attendance::name, person -> person.state().orElseThrow())
        .containsExactly(
            tuple("Bo Vang", AttendanceState.ABSENT), tuple("Eva Lund", AttendanceState.PRESENT));
  }

  private static Attendance bo(String rest) {
    Attendance person = people("Afbud\n- Bo Vang " + rest).get(0);
    assertThat(person.name()).isEqualTo("Bo Vang");
    return person;
  }
}
