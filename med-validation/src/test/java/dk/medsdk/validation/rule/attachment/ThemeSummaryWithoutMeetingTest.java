package dk.medsdk.validation.rule.attachment;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeSummaryWithoutMeetingTest {

  private static final ThemeDiscussion WHOLE =
      ThemeDiscussion.builder()
          .committee(CommitteeReference.named("HMU"))
          .date(LocalDate.of(2026, 3, 12))
          .build();

  private final ThemeSummaryWithoutMeeting rule = new ThemeSummaryWithoutMeeting();

  @Test
  void saysWhatIsMissing() {
    List<Finding> both = check(rule, summary(ThemeDiscussion.builder().build()));
    List<Finding> day = check(rule, summary(WHOLE.toBuilder().date(Optional.empty()).build()));
    List<Finding> committee =
        check(rule, summary(WHOLE.toBuilder().committee(Optional.empty()).build()));

    assertThat(danish(both))
        .containsExactly(
            "Opsamlingen siger ikke, hvilket udvalg og hvilken dag temaet blev drøftet");
    assertThat(english(both))
        .containsExactly(
            "The summary does not say in which committee and on which day the theme was discussed");
    assertThat(danish(day))
        .containsExactly("Opsamlingen siger ikke, hvilken dag temaet blev drøftet");
    assertThat(english(day))
        .containsExactly("The summary does not say on which day the theme was discussed");
    assertThat(danish(committee))
        .containsExactly("Opsamlingen siger ikke, hvilket udvalg temaet blev drøftet");
    assertThat(both.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(both.get(0).path()).isEqualTo(ModelPath.ROOT.child("themeDiscussion"));
  }

  @Test
  void acceptsADayThatIsNotWhole() {
    MeetingDocument document = summary(WHOLE.toBuilder().date(Optional.empty()).build());

    for (String title : List.of("Bilag til HMU den 3. december", "Bilag til HMU i uge 15")) {
      CheckInput input = CheckInput.of(document, SourceText.of(title), SourceMap.EMPTY, List.of());

      assertThat(check(rule, input)).as(title).isEmpty();
    }
  }

  @Test
  void findsNothingWhereAllIsSaidAndInOtherDocuments() {
    MeetingDocument elsewhere =
        summary(ThemeDiscussion.builder().build()).toBuilder()
            .meeting(
                Meeting.builder()
                    .committee(CommitteeReference.named("HMU"))
                    .date(LocalDate.of(2026, 3, 12))
                    .build())
            .build();

    assertThat(check(rule, summary(WHOLE))).isEmpty();
    assertThat(check(rule, elsewhere)).isEmpty();
    assertThat(check(rule, minutes())).isEmpty();
  }

  private static MeetingDocument summary(ThemeDiscussion theme) {
    return MeetingDocument.builder()
        .kind(DocumentKind.THEME_SUMMARY)
        .themeDiscussion(theme)
        .build();
  }
}
