package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.testkit.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deltagere: Ida Holm, Bo Vang,\nEva Lund",
        "Deltagere: Ida Holm, Bo Vang\nog Eva Lund",
        "Deltagere: Ida Holm og\nBo Vang, Eva Lund",
        "Deltagere:\nIda Holm\nBo Vang\nEva Lund",
        "Deltagere\n- Ida Holm\n- Bo Vang\n- Eva Lund",
        "Deltagere: Ida Holm\n   Bo Vang\n   Eva Lund",
        "Deltagere: Ida Holm (formand for hele udvalget, der mødes i dag), Bo\nVang, Eva Lund",
        "Deltagere: Ida Holm (formand for hele udvalget), Bo Vang\n(TR) og Eva Lund",
        "| Deltagere | Ida Holm, Bo Vang, Eva Lund |",
        "Deltagere:\nIHO\tIda Holm\nBVA\tBo Vang\nELU\tEva Lund",
        "**Deltagere:** Ida Holm, Bo Vang, Eva Lund",
      })
  void readsListsHoweverTheyAreWrapped(String list) {
    assertThat(people("Udvalg: LMU\n" + list))
        .extracting(Attendance::name)
        .containsExactly("Ida Holm", "Bo Vang", "Eva Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afbud: Ida Holm\nog ferien er planlagt.",
        "Afbud: Ida Holm\nGruppe A",
        "Afbud: Ida Holm\nMedarbejdersiden havde peget på Bo Vang, som er valgt",
        "Afbud: Ida Holm\n\nBo Vang fortalte om planen.",
        "Afbud:\n- Ida Holm\n- Bo Vang fortalte om planen",
      })
  void makesNobodyOutOfSentences(String list) {
    assertThat(people("1. Budget (5 min.)\n" + list))
        .extracting(Attendance::name)
        .containsExactly("Ida Holm");
  }

  @Test
  void readsGroups() {
    List<Attendance> people =
        people("Udvalg: LMU\nTil stede:\nLedelsen: Ida Holm\nMedarbejderne:\nBo Vang");

    assertThat(people)
        .extracting(person -> person.side().orElseThrow().name())
        .containsExactly("MANAGEMENT", "EMPLOYEE");
  }

  @Test
  void saysNoStateOfPeopleOfWhomNoneIsSaid() {
    assertThat(people("Udvalg: LMU\nPersoner\n- Ida Holm"))
        .singleElement()
        .satisfies(person -> assertThat(person.state()).isEmpty());
  }

  @Test
  void goesOnBelowAnAbsentColleague() {
    assertThat(people("Udvalg: LMU\nFraværende: Ida Holm, Eva Lund\nBo Vang ankommer kl. 16.00"))
        .extracting(person -> person.state().orElseThrow())
        .containsExactly(AttendanceState.ABSENT, AttendanceState.ABSENT, AttendanceState.PARTIAL);
  }

  /**
   * Fifty thousand people, each on a line or wrapped, in far less than the second a list may take.
   */
  @ParameterizedTest
  @ValueSource(strings = {"\n- ", ",\n"})
  void readsLongListsInOneGo(String between) {
    String names =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "Ida " + word(i))
            .collect(Collectors.joining(between, "Til stede:\n" + between.substring(1), ""));

    assertThat(ProcessorTime.within(Duration.ofSeconds(10), () -> people(names)))
        .hasSizeGreaterThan(49_000);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("Holm");
    for (int rest = number; rest > 0; rest /= 10) {
      word.append((char) ('k' + rest % 10));
    }
    return word.toString();
  }

  private static List<Attendance> people(String text) {
    return MedText.read(text).value().meeting().map(Meeting::attendance).orElse(List.of());
  }

  @Test
  void readsNamesThatAreWrappedBelowTheFirstOne() {
    List<Attendance> people =
        MedText.read(
                """
                Referat LMU Nord

                Deltagere:  Ida Holm (AMR), Bo Vang, Karen
                            Dahl (TR, FOA), Per Lund

                1. Budget
                """)
            .value()
            .meeting()
            .orElseThrow()
            .attendance();

    assertThat(people)
        .extracting(Attendance::name)
        .containsExactly("Ida Holm", "Bo Vang", "Karen Dahl", "Per Lund");
    assertThat(people.get(2).role()).contains("TR, FOA");
  }
}
