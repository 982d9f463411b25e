package dk.medsdk.io.draft;

import static dk.medsdk.io.draft.Documents.people;
import static dk.medsdk.model.meeting.AttendanceState.ABSENT;
import static dk.medsdk.model.meeting.AttendanceState.PARTIAL;
import static dk.medsdk.model.meeting.AttendanceState.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.Attendance;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm | Ida Holm",
        "Ida Holm. | Ida Holm",
        "Ida Holm og Bo Vang | Ida Holm;Bo Vang",
        "Ida Holm, Bo Vang og Eva Lund. | Ida Holm;Bo Vang;Eva Lund",
        "Ida Holm; Bo Vang | Ida Holm;Bo Vang",
        "vicedirektør Ida Holm og direktør Bo Vang | Ida Holm;Bo Vang",
        "Ida Holm (leder, Drift), Bo Vang | Ida Holm;Bo Vang",
        "Anne-Marie O'Holm | Anne-Marie O'Holm",
        "Bo H. Vang | Bo H. Vang",
        "Finn Aa. Krog, Bo Vang | Finn Aa. Krog;Bo Vang",
        "Ida Holm - afbud | Ida Holm",
        "Inge | Inge",
        "Ib og Inge Vang | Ib;Inge Vang",
      })
  void readsTheNamesOfALine(String line, String names) {
    assertThat(people("Afbud: " + line))
        .extracting(Attendance::name)
        .containsExactly(names.split(";"));
  }

  @Test
  void readsTitlesAsRoles() {
    assertThat(people("Afbud:\n- vicedirektør Ida Holm"))
        .singleElement()
        .satisfies(person -> assertThat(person.role()).contains("vicedirektør"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm (leder, Drift) | leder, Drift",
        "Ida Holm, sekretær | sekretær",
        "vicedirektør Ida Holm (Drift) | vicedirektør, Drift",
        "Ida Holm – tillidsrepræsentant | tillidsrepræsentant",
      })
  void readsWhatIsNoReasonAsARole(String line, String role) {
    assertThat(people("Til stede: " + line))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo("Ida Holm");
              assertThat(person.role()).contains(role);
              assertThat(person.reason()).isEmpty();
            });
  }

  @Test
  void readsAbsenceWithItsReason() {
    Attendance person = people("Afbud:\n- Ida Holm (sygdom, feber)").get(0);

    assertThat(person.reason()).contains("sygdom, feber");
    assertThat(person.state()).contains(ABSENT);
  }

  @Test
  void sayingTheSameAgainIsNoReason() {
    assertThat(people("Afbud:\n- Ida Holm - afbud").get(0).reason()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ida Holm deltog under pkt. 2", "Ida Holm (under punkt 3)"})
  void saysThatSomebodyWasThereForAnItem(String line) {
    assertThat(people("Til stede: " + line))
        .singleElement()
        .satisfies(person -> assertThat(person.state()).contains(PARTIAL));
  }

  @Test
  void readsWhoIsMissingOfAll() {
    assertThat(people("Til stede: Alle undtagen Ida Holm og Bo Vang"))
        .hasSize(2)
        .allSatisfy(person -> assertThat(person.state()).contains(ABSENT));
  }

  @Test
  void readsNobodyWhereAListElsewhereIsNamed() {
    assertThat(people("Deltagere: Se deltagerliste")).isEmpty();
    assertThat(people("Afbud: Meld afbud til Ida Holm")).isEmpty();
    assertThat(people("Deltagere: Se Yang, Ida Holm")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Holm forlader mødet ca. kl. 14.30, 14:30, true",
    "Ida Holm forlader mødet kl. 14, 14:00, false",
    "Ida Holm gik kl. 14:30, 14:30, false",
    "Ida Holm (deltager til kl. 14.30), 14:30, false",
  })
  void readsWhoLeavesEarlyAsPartlyThere(String line, LocalTime until, boolean approximate) {
    Attendance person = people("Afbud\n- " + line).get(0);

    assertThat(person.name()).isEqualTo("Ida Holm");
    assertThat(person.state()).contains(PARTIAL);
    assertThat(person.until()).contains(until);
    assertThat(person.from()).isEmpty();
    assertThat(person.approximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Holm ankommer kl. 13.00",
        "Ida Holm ankom kl. 13.00",
        "Ida Holm deltager fra kl. 13",
        "Ida Holm (kommer kl. 13.00)"
      })
  void readsWhoComesLateAsPartlyThere(String line) {
    Attendance person = people("Afbud\n- " + line).get(0);

    assertThat(person.state()).contains(PARTIAL);
    assertThat(person.from()).contains(LocalTime.of(13, 0));
    assertThat(person.until()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Vang deltog som suppleant for Ida Holm",
        "Bo Vang deltager som suppleant for Ida Holm.",
        "Bo Vang (deltog som suppleant for Ida Holm)",
        "Bo Vang mødte i stedet for Ida Holm"
      })
  void readsASubstituteAsPresent(String line) {
    Attendance person = people("Fraværende\n- " + line).get(0);

    assertThat(person.name()).isEqualTo("Bo Vang");
    assertThat(person.state()).contains(PRESENT);
    assertThat(person.substituteFor()).contains("Ida Holm");
    assertThat(person.reason()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Vang (suppleant for Ida Holm)", "Bo Vang, suppleant for Ida Holm"})
  void leavesAnAbsentSubstituteAbsent(String line) {
    Attendance person = people("Afbud\n- " + line).get(0);

    assertThat(person.state()).contains(ABSENT);
    assertThat(person.substituteFor()).contains("Ida Holm");
  }

  @Test
  void namesNobodyWhereTheOtherIsNotPrinted() {
    Attendance person = people("Fraværende\n- Bo Vang, suppleant for en leder").get(0);

    assertThat(person.substituteFor()).isEmpty();
    assertThat(person.role()).contains("suppleant for en leder");
  }

  @Test
  void readsBareLinesUntilASentence() {
    List<Attendance> found =
        people("Afbud\nIda Holm\nBo Vang, sekretær\nDer blev sunget en sang om foråret.\nEva Lund");

    assertThat(found).extracting(Attendance::name).containsExactly("Ida Holm", "Bo Vang");
  }

  @Test
  void readsWhoWasThereBeforeTheFirstItem() {
    List<Attendance> found =
        Documents.meeting("Referat af LMU-møde\nTil stede: Ida Holm, Bo Vang\nFraværende: Eva Lund")
            .attendance();

    assertThat(found)
        .extracting(Attendance::name)
        .containsExactly("Ida Holm", "Bo Vang", "Eva Lund");
    assertThat(found)
        .extracting(person -> person.state().orElseThrow())
        .containsExactly(PRESENT, PRESENT, ABSENT);
  }

  @Test
  void readsTheSamePersonOnce() {
    assertThat(people("Afbud\n- Ida Holm\nBeslutning\nAfbud: Ida Holm")).hasSize(1);
  }

  @Test
  void inventsNobody() {
    assertThat(people("Afbud")).isEmpty();
    assertThat(people("Afbud:\nSagsfremstilling\nIda Holm sang.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ingen", "Ingen.", "ingen", "Ingen afbud", "ingen afbud"})
  void readsNoneAsNobody(String none) {
    assertThat(people("Afbud: " + none)).isEmpty();
  }
}
