package dk.medsdk.validation.rule.meeting;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.PrintedMinutes;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayContradictsDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private final WeekdayContradictsDate rule = new WeekdayContradictsDate();

  @Test
  void saysWhichWeekdayTheDateHas() {
    PrintedMinutes minutes = PrintedMinutes.of("Referat", "Mødedato: fredag den 12. marts 2026");
    List<Finding> found = check(rule, minutes.input());

    assertThat(danish(found)).containsExactly("12. marts 2026 er en torsdag, men der står fredag");
    assertThat(english(found)).containsExactly("12. marts 2026 is a Thursday, but it says Friday");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.MEETING.child("date"));
    assertThat(found.get(0).span()).contains(minutes.spanOf("12. marts 2026"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dato: Fredag d. 12.03.2026",
        "Mødet holdes fredag, den 12. marts 2026 kl. 9",
        "Date: Friday 12 March 2026",
        "FREDAG 12/3 2026"
      })
  void readsTheWeekdayInManyForms(String line) {
    assertThat(check(rule, PrintedMinutes.of("Referat", line).input())).hasSize(1);
  }

  @Test
  void takesTheYearFromTheDateOfTheMeeting() {
    PrintedMinutes minutes = PrintedMinutes.of("Møde fredag den 12. marts").date(DAY);

    assertThat(danish(check(rule, minutes.input())))
        .containsExactly("12. marts er en torsdag, men der står fredag");
    assertThat(check(rule, PrintedMinutes.of("Møde fredag den 12. marts").input())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mødedato: torsdag den 12. marts 2026",
        "Mødedato: 12. marts 2026",
        "Møde fredag i kantinen, dato 12. marts 2026",
        "Møde torsdag og fredag den 12. marts 2026",
        "Møde torsdag-fredag den 12.-13. marts 2026",
        "Møde fredag den 12.-13. marts 2026",
        "Frist for punkter: fredag den 12. marts 2026"
      })
  void findsNothingWhereTheDayFitsOrIsNotSaid(String line) {
    assertThat(check(rule, PrintedMinutes.of("Referat", line).date(DAY).input())).isEmpty();
  }

  @Test
  void readsTheNextMeetingToo() {
    String line = "Næste møde: mandag den 7. maj 2026";
    List<Finding> found = check(rule, next(line, LocalDate.of(2026, 5, 7)));

    assertThat(danish(found))
        .containsExactly("7. maj 2026 er en torsdag, men der står mandag om næste møde");
    assertThat(english(found))
        .containsExactly("7. maj 2026 is a Thursday, but it says Monday of the next meeting");
    assertThat(check(rule, next("Næste møde: torsdag den 7. maj 2026", LocalDate.of(2026, 5, 7))))
        .isEmpty();
  }

  @Test
  void findsNothingInADocumentThatWasBuiltInCode() {
    assertThat(check(rule, minutes())).isEmpty();
  }

  private static CheckInput next(String line, LocalDate day) {
    SourceText source = SourceText.of("Referat\n" + line);
    int start = source.content().indexOf(line);
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().nextMeeting(PrintedDate.of("7. maj 2026", day)).build())
            .build();
    SourceMap map =
        SourceMap.builder()
            .put(
                ModelPath.MEETING.child("nextMeeting"), SourceSpan.of(start, start + line.length()))
            .build();
    return CheckInput.of(document, source, map, List.of());
  }
}
