package dk.medsdk.validation.rule.privacy;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.text.RichText;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.PrintedMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthBesideNameTest {

  private final HealthBesideName rule = new HealthBesideName();

  @Test
  void saysTheWordAndNeverTheName() {
    PrintedMinutes printed = PrintedMinutes.of("Referat", "Afbud: Bo Vang, Ida Holm (syg)");
    List<Finding> found = check(rule, printed.input());

    assertThat(danish(found)).containsExactly("Ved et navn står ordet »syg«");
    assertThat(english(found)).containsExactly("Beside a name stands the word \"syg\"");
    assertThat(found.get(0).span()).contains(printed.spanOf("syg"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I dag er Ida Holm sygemeldt.",
        "I dag er Ida Holm fraværende på grund af sygdom.",
        "Vi kender diagnosen hos Ida Holm."
      })
  void findsTheWordOnEitherSide(String words) {
    assertThat(check(rule, PrintedMinutes.of(words).input())).hasSize(1);
    assertThat(check(rule, item("1", "Tema").caseStatement(RichText.ofParagraphs(words)).build()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I dag fortalte Ida Holm om sygdom i afdelingen.",
        "I dag orienterede Ida Holm om, at to er sygemeldt.",
        "Vi hørte Ida Holm. Der er meget sygdom.",
        "Sygefraværet falder, siger Ida Holm.",
        "Der er sygdom i afdelingen, og vi takker Ida Holm.",
        "Vi besøgte Region Havjylland, sygdom eller ej.",
        "Vi mødte Ida Holm fra Center for Kræft."
      })
  void leavesWordsAloneThatAreOnOthers(String words) {
    assertThat(check(rule, PrintedMinutes.of(words).input())).isEmpty();
  }

  @Test
  void readsTheReasonOfAnAbsenceInAModel() {
    Attendance person = Attendance.builder().name("Ida Holm").reason("syg").build();
    MeetingDocument document =
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(Meeting.builder().addAttendance(person).build())
            .build();

    assertThat(check(rule, document))
        .extracting(finding -> finding.path().pointer())
        .containsExactly("/meeting/attendance/0/reason");
  }

  @Test
  void isOffUntilAProfileTurnsItOn() {
    assertThat(MeetingValidator.standard().validate(PrintedMinutes.of("Ida Holm (syg)").input()))
        .satisfies(
            report ->
                assertThat(report.rulesNotRun())
                    .anyMatch(r -> r.ruleId().equals("HealthBesideName")));
    assertThat(check(rule, minutes())).isEmpty();
  }
}
