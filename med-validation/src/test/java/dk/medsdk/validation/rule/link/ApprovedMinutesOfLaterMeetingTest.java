package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.RuleTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovedMinutesOfLaterMeetingTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Godkendelse af referat fra 11. juni 2026",
        "Godkendelse af referatet fra sidste møde d. 11. juni 2026",
        "Godkendelse af referat af mødet den 11. juni 2026",
        "Approval of minutes of the meeting on 2026-06-11"
      })
  void findsTheMinutesOfALaterDay(String title) {
    List<Finding> found = check(item("1", title).build());

    assertThat(danish(found))
        .containsExactly("Punkt 1 godkender referatet fra 2026-06-11, men mødet er den 2026-03-12");
    assertThat(english(found))
        .containsExactly(
            "Item 1 approves the minutes of 2026-06-11, but the meeting is on 2026-03-12");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/items/0");
    assertThat(found.get(0).related()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Godkendelse af referat fra 11. december 2025",
        "Godkendelse af referat fra 12. marts 2026",
        "Godkendelse af referat senest 11. juni 2026",
        "Godkendelse af referat den 11. juni 2026",
        "Godkendelse af referat fra mødet inden 11. juni 2026",
        "Godkendelse af referat fra 12. marts 2025 og dagsorden for 11. juni 2026",
        "Godkendelse af referat fra 11. juni",
        "Høring fra 11. juni 2026"
      })
  void leavesEarlierDaysDeadlinesAndOtherItemsAlone(String title) {
    assertThat(check(item("1", title).build())).isEmpty();
  }

  @Test
  void isOnlyAWarningWhereALinkNamesTheDay() {
    AgendaItem late = item("1", "Sidste møde").addLink(link("2026-06-11")).build();
    AgendaItem early = item("1", "Sidste møde").addLink(link("2025-12-11")).build();

    assertThat(check(late)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(check(early)).isEmpty();
  }

  @Test
  void waitsForTheLastDayOfAMeetingAndSaysNothingWithoutADay() {
    AgendaItem item = item("1", "Godkendelse af referat fra 13. marts 2026").build();

    assertThat(check(Meeting.builder().date(MARCH), item)).hasSize(1);
    assertThat(check(Meeting.builder().date(MARCH).lastDate(MARCH.plusDays(1)), item)).isEmpty();
    assertThat(check(Meeting.builder(), item)).isEmpty();
  }

  private static Link link(String day) {
    return Link.builder().type(LinkType.APPROVES_MINUTES).date(LocalDate.parse(day)).build();
  }

  private static List<Finding> check(AgendaItem item) {
    return check(Meeting.builder().date(MARCH), item);
  }

  private static List<Finding> check(MeetingBuilder meeting, AgendaItem item) {
    return RuleTester.check(
        new ApprovedMinutesOfLaterMeeting(),
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(meeting.addItem(item).build())
            .build());
  }
}
