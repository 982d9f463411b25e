package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.ArchiveSketch.agenda;
import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinutesNotApprovedNextTimeTest {

  private static final AgendaItem OTHER = item("1", "Nyt fra køkkenet").build();
  private static final MeetingDigest FIRST = minutes("2026-03-12", OTHER);

  @Test
  void namesTheMinutesAndTheNextMeeting() {
    List<Finding> found = check(FIRST, minutes("2026-06-11", OTHER));

    assertThat(danish(found))
        .containsExactly(
            "2026-03-12: referatet er ikke på dagsordenen for det næste møde i HMU Kysthospitalet"
                + " den 2026-06-11");
    assertThat(english(found))
        .containsExactly(
            "2026-03-12: the minutes are not on the agenda of the next meeting of HMU"
                + " Kysthospitalet on 2026-06-11");
  }

  @Test
  void isContentWithAnItemOrALinkInAgendaOrMinutes() {
    AgendaItem titled = item("1", "Dagsorden og referat").build();
    Link link = Link.builder().type(LinkType.APPROVES_MINUTES).build();
    AgendaItem linked = item("1", "Sidste møde").addLink(link).build();

    assertThat(check(FIRST, minutes("2026-06-11", titled))).isEmpty();
    assertThat(check(FIRST, minutes("2026-06-11", linked))).isEmpty();
    assertThat(check(FIRST, agenda("2026-06-11", titled), minutes("2026-06-11", OTHER))).isEmpty();
  }

  @Test
  void asksNothingOfExtraordinaryEmptyAndComingMeetings() {
    assertThat(check(FIRST)).isEmpty();
    assertThat(check(FIRST, minutes(MeetingKind.EXTRAORDINARY, "2026-06-11", OTHER))).isEmpty();
    assertThat(check(FIRST, minutes("2026-06-11"))).isEmpty();
    assertThat(check(FIRST, agenda("2027-01-14", OTHER))).isEmpty();
  }

  @Test
  void asksNothingOfWorkingGroupsAndWhereTheChairsApprove() {
    MeetingDigest next = minutes("2026-06-11", OTHER);

    assertThat(check(MinutesApproval.BY_CHAIRS, FIRST, next)).isEmpty();
    assertThat(check(MinutesApproval.BOTH, FIRST, next)).hasSize(1);
    assertThat(
            check(
                minutesOf("Arbejdsgruppe om støj", "2026-03-12", OTHER),
                minutesOf("Arbejdsgruppe om støj", "2026-06-11", OTHER)))
        .isEmpty();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return check(MinutesApproval.NEXT_MEETING, documents);
  }

  private static List<Finding> check(MinutesApproval approval, MeetingDigest... documents) {
    Profile profile = Profile.builder().name("kyst").minutesApproval(approval).build();
    return RuleTester.check(
        new MinutesNotApprovedNextTime(), archive(documents).with(profile, Optional.empty()));
  }
}
