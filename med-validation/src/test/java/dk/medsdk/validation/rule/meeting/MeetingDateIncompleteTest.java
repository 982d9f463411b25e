package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.testkit.ProcessorTime;
import dk.medsdk.validation.PrintedMinutes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDateIncompleteTest {

  private static final ModelPath DATE = ModelPath.MEETING.child("date");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private final MeetingDateIncomplete rule = new MeetingDateIncomplete();

  @Test
  void saysWhereTheYearStandsInstead() {
    PrintedMinutes minutes =
        PrintedMinutes.of("Referat LMU den 12.03 fra kl. 10.00", "Mødedato: 12.03.2026").date(DAY);
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found))
        .containsExactly(
            "Mødets dato er trykt uden årstal: 12.03; årstallet mangler her, men står på linje 2");
    assertThat(english(found))
        .containsExactly(
            "The date of the meeting is printed without its year: 12.03; the year is missing here,"
                + " but stands on line 2");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path()).isEqualTo(DATE);
    assertThat(found.get(0).span()).contains(minutes.spanOf("12.03"));
  }

  @Test
  void findsTheYearBelowTheHeadToo() {
    List<Finding> found =
        check(
            rule,
            PrintedMinutes.of("Referat den 12. marts", "1. Ferie", "Mødet den 12.03.2026")
                .date(DAY)
                .item("1. Ferie", item("1", "Ferie").build())
                .printed(DATE, "12.03.2026")
                .input());

    assertThat(danish(found)).singleElement().asString().endsWith("står på linje 3");
  }

  @Test
  void warnsWhereNoYearIsPrintedAnywhere() {
    PrintedMinutes minutes = PrintedMinutes.of("Referat af LMU-møde", "Torsdag den 12. marts");
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found)).containsExactly("Mødets dato er trykt uden årstal: 12. marts");
    assertThat(english(found))
        .containsExactly("The date of the meeting is printed without its year: 12. marts");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(DATE);
    assertThat(found.get(0).span()).contains(minutes.spanOf("12. marts"));
  }

  @Test
  void warnsWhereNoDateIsPrintedAtAll() {
    List<Finding> found = check(rule, PrintedMinutes.of("Referat", "Sted: Kantinen").input());

    assertThat(danish(found)).containsExactly("Mødets dato er ikke trykt");
    assertThat(english(found)).containsExactly("The date of the meeting is not printed");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT);
    assertThat(found.get(0).span()).isEmpty();
  }

  @Test
  void informsWhereOnlyAnotherDateOfTheHeadHasAYear() {
    List<Finding> found =
        check(rule, PrintedMinutes.of("Referat", "Næste møde: 3. juni 2026").input());

    assertThat(danish(found)).containsExactly("Mødets dato er ikke trykt");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void informsWhereTheReaderTookNoneOfTheDates() {
    List<Finding> found =
        check(rule, PrintedMinutes.of("Referat den 12. marts", "Mødedato: 12.03.2026").input());

    assertThat(danish(found)).singleElement().asString().endsWith("står på linje 2");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(check(rule, PrintedMinutes.of("Mødedato: 12.03.2026").input())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Næste møde: 12. marts",
        "Næste møde:\nden 12. marts",
        "Frist for punkter: 12. marts",
        "Godkendelse af referat fra den 12. marts",
        "Udsendt den 12. marts",
        "Afbud senest den 12.03",
        "Ida Holm ansættes pr. 12. marts",
        "Referat af mødet den 13. marts"
      })
  void leavesDatesOfOtherThingsAlone(String line) {
    assertThat(check(rule, PrintedMinutes.of(line, "Mødedato: 12. marts, 2026").date(DAY).input()))
        .isEmpty();
  }

  @Test
  void leavesDatesBelowTheHeadAlone() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("Mødedato: 12. marts, 2026", "1. Møde den 12. marts")
                    .date(DAY)
                    .item("1. Møde", item("1", "Møde den 12. marts").build())
                    .input()))
        .isEmpty();
    assertThat(
            check(
                rule,
                PrintedMinutes.of("Mødedato: 12. marts, 2026", "- 1. Møde den 12. marts")
                    .date(DAY)
                    .contentsEntry("1. Møde den 12. marts")
                    .input()))
        .isEmpty();
  }

  @Test
  void looksAtTheDateAloneWhereTheDocumentWasBuiltInCode() {
    MeetingDocument undated = minutes(item("1", "Ferie").build());
    MeetingDocument dated =
        undated.toBuilder()
            .meeting(undated.meeting().orElseThrow().toBuilder().date(DAY).build())
            .build();

    assertThat(danish(check(rule, undated))).containsExactly("Mødets dato er ikke trykt");
    assertThat(check(rule, dated)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"THEME_SUMMARY", "UNKNOWN"})
  void leavesDocumentsThatMayBeNoMinutesAlone(DocumentKind kind) {
    assertThat(check(rule, PrintedMinutes.of("Møde den 12. marts").kind(kind).input())).isEmpty();
  }

  @Test
  void judgesADocumentOfUnknownKindThatHasItems() {
    assertThat(
            check(
                rule,
                PrintedMinutes.of("Møde den 12. marts", "1. Ferie")
                    .kind(DocumentKind.UNKNOWN)
                    .item("1. Ferie", item("1", "Ferie").build())
                    .input()))
        .hasSize(1);
  }

  @Test
  void leavesMinutesWithoutMeetingAlone() {
    assertThat(check(rule, MeetingDocument.builder().kind(DocumentKind.MINUTES).build())).isEmpty();
  }

  @Test
  void staysFastOnAHeadWithoutEnd() {
    List<Finding> found =
        ProcessorTime.within(
            Duration.ofSeconds(3),
            () ->
                check(
                    rule,
                    PrintedMinutes.of("Referat den 12.03 " + "den 12.03 ".repeat(50_000)).input()));

    assertThat(found).hasSize(1);
  }
}
