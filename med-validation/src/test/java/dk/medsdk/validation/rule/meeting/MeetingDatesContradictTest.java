package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.PrintedMinutes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDatesContradictTest {

  private static final String LABEL = "- Mødedato: 13. marts 2026 kl. 9.00";

  private final MeetingDatesContradict rule = new MeetingDatesContradict();

  @Test
  void printsBothDates() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Referat af møde i HMU Kyst den 12. marts 2026", LABEL);
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly(
            "Overskriften siger, at mødet er den 12. marts 2026, men mødedatoen er 13. marts 2026");
    assertThat(english(found))
        .containsExactly(
            "The headline says that the meeting is on 12. marts 2026, but its date is 13. marts"
                + " 2026");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("date"));
    assertThat(found.get(0).span()).contains(minutes.spanOf("13. marts 2026"));
    assertThat(found.get(0).related())
        .singleElement()
        .matches(place -> place.span().equals(Optional.of(minutes.spanOf("12. marts 2026"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Dagsorden til HMU torsdag den 12. marts 2026",
        "BESLUTNINGSREFERAT HMU d. 12-03-2026",
        "Minutes of HMU on 12 March 2026"
      })
  void findsOtherHeadlines(String title) {
    assertThat(check(rule, PrintedMinutes.of(title, LABEL).input())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referat af møde i HMU Kyst den 13. marts 2026",
        "Referat af møde i HMU Kyst den 13/3 2026",
        "Referat af møde i HMU Kyst den 12. marts",
        "Referat af møde i HMU Kyst den 12.-13. marts 2026",
        "Referat af møde i HMU Kyst den 12. marts 2026 og den 13. marts 2026",
        "Referat – udsendt den 12. marts 2026",
        "Referat skrevet den 12. marts 2026",
        "Referat godkendt den 12. marts 2026",
        "Referat HMU, 12. marts 2026",
        "Referat. Næste møde den 12. marts 2026",
        "Dagsorden – frist for punkter den 12. marts 2026",
        "Dagsorden, opfølgning på mødet den 12. marts 2026",
        "Referat af møde den 12. marts 2026, flyttet til den 13. marts 2026",
        "Udskrevet den 12. marts 2026",
        "Bilag til møde den 12. marts 2026"
      })
  void leavesTheSameDayAndOtherDaysAlone(String title) {
    assertThat(check(rule, PrintedMinutes.of(title, LABEL).input())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dato: 13. marts 2026",
        "Næste mødedato: 13. marts 2026",
        "Mødedato: 13.-14. marts 2026",
        "Mødedato: 13. marts",
        "Mødedatoer: 13. marts 2026",
        "Frist: 13. marts 2026",
        ""
      })
  void leavesOtherLabelsAlone(String label) {
    assertThat(check(rule, PrintedMinutes.of("Referat af HMU den 12. marts 2026", label).input()))
        .isEmpty();
  }

  @Test
  void leavesTwoLabelsAlone() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Referat af HMU den 12. marts 2026", LABEL, "Mødedato: 14. marts 2026");

    assertThat(check(rule, minutes.input())).isEmpty();
  }
}
