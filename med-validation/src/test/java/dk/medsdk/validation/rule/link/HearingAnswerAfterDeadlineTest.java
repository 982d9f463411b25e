package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.text.RichText;
import dk.medsdk.validation.RuleTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearingAnswerAfterDeadlineTest {

  private static final String LATE = "Høringsfristen er den 1. marts 2026.";

  @Test
  void namesBothDays() {
    List<Finding> found = check(asked("godkender høringssvaret", LATE));

    assertThat(danish(found))
        .containsExactly(
            "Punkt 3 godkender et høringssvar den 2026-03-12, men høringsfristen var den"
                + " 2026-03-01");
    assertThat(english(found))
        .containsExactly(
            "Item 3 approves an answer to a hearing on 2026-03-12, but the deadline was"
                + " 2026-03-01");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void readsWhatWasDecidedToo() {
    AgendaItem decided =
        item("3", "Høring")
            .caseStatement(RichText.ofParagraphs(LATE))
            .decision(
                Decision.builder().addResolution(Resolution.of("godkende høringssvaret")).build())
            .build();

    assertThat(check(decided)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Høringsfristen er den 12. marts 2026.",
        "Høringsfristen er den 1. marts.",
        "Fristen er den 1. marts 2026.",
        "Høringsfristen var den 1. marts 2026, men er forlænget.",
        "Høringsfristen for LMU var den 1. marts 2026.",
        "Høringsfristen er fra den 1. marts 2026 til den 1. april 2026.",
        "Høringssvaret er sendt; høringsfristen var den 1. marts 2026."
      })
  void leavesDeadlinesAloneThatAreNotSurelyOver(String words) {
    assertThat(check(asked("godkender høringssvaret", words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tager høringssvaret til efterretning",
        "drøfter høringssvaret",
        "godkender planen"
      })
  void leavesItemsAloneThatDoNotApproveTheAnswer(String point) {
    assertThat(check(asked(point, LATE))).isEmpty();
  }

  @Test
  void takesTheLatestOfSeveralDeadlines() {
    String later = "Høringsfristen for regionen er den 1. maj 2026.";

    assertThat(check(asked("godkender høringssvaret", LATE, later))).isEmpty();
    assertThat(check(asked("godkender høringssvaret", later, LATE))).isEmpty();
  }

  @Test
  void asksOnlyWhereTheMeetingHasADay() {
    assertThat(
            RuleTester.check(
                new HearingAnswerAfterDeadline(), asked("godkender høringssvaret", LATE)))
        .isEmpty();
  }

  private static AgendaItem asked(String point, String... words) {
    return item("3", "Høring om madplanen")
        .recommendation(Recommendation.builder().addPoint(RecommendationPoint.of(point)).build())
        .caseStatement(RichText.ofParagraphs(words))
        .build();
  }

  private static List<Finding> check(AgendaItem item) {
    Meeting meeting = Meeting.builder().date(LocalDate.of(2026, 3, 12)).addItem(item).build();
    return RuleTester.check(
        new HearingAnswerAfterDeadline(),
        MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build());
  }
}
