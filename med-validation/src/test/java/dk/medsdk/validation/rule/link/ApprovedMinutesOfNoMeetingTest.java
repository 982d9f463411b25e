package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.ArchiveSketch.nameless;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovedMinutesOfNoMeetingTest {

  @Test
  void namesTheDocumentTheItemAndTheDay() {
    List<Finding> found =
        check(minutes("2026-03-12"), minutes("2026-06-11", approving("13. april 2026")));

    assertThat(danish(found))
        .containsExactly(
            "2026-06-11: »Godkendelse af referat fra 13. april 2026« godkender referatet fra"
                + " 2026-04-13, men arkivet har intet møde den dag");
    assertThat(english(found))
        .containsExactly(
            "2026-06-11: \"Godkendelse af referat fra 13. april 2026\" approves the minutes of"
                + " 2026-04-13, but the archive has no meeting on that day");
  }

  @Test
  void takesTheDayOfALink() {
    Link link =
        Link.builder().type(LinkType.APPROVES_MINUTES).date(LocalDate.of(2026, 4, 13)).build();
    AgendaItem item = item("1", "Sidste møde").addLink(link).build();
    AgendaItem other =
        item("1", "Sidste møde")
            .addLink(link.toBuilder().type(LinkType.REPORTS_ON).build())
            .build();

    assertThat(check(minutes("2026-03-12"), minutes("2026-06-11", item))).hasSize(1);
    assertThat(check(minutes("2026-03-12"), minutes("2026-06-11", other))).isEmpty();
  }

  @Test
  void isContentWithAMeetingOfAnyCommitteeAndItsLaterDays() {
    assertThat(
            check(
                minutesOf("LMU Vest", "2026-03-12"),
                minutes("2026-06-11", approving("12. marts 2026"), approving("13. marts 2026"))))
        .isEmpty();
  }

  @Test
  void knowsNothingOfTheTimeBeforeTheArchive() {
    assertThat(check(minutes("2026-06-11", approving("12. marts 2026")))).isEmpty();
  }

  @Test
  void readsDatesOnlyInTitlesThatApproveMinutes() {
    AgendaItem other = item("1", "Høring fra 13. april 2026").build();

    assertThat(check(minutes("2026-03-12"), minutes("2026-06-11", other))).isEmpty();
    assertThat(check(minutes("2026-03-12"), minutes("2026-06-11", approving("sidst")))).isEmpty();
  }

  @Test
  void saysNothingWhereADocumentHasNoDay() {
    assertThat(
            check(
                minutes("2026-03-12"),
                minutes("2026-06-11", approving("13. april 2026")),
                nameless()))
        .isEmpty();
  }

  private static AgendaItem approving(String day) {
    return item("1", "Godkendelse af referat fra " + day).build();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return RuleTester.check(new ApprovedMinutesOfNoMeeting(), archive(documents));
  }
}
