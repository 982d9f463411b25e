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
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.ThemeDiscussion;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeSummaryOfNoMeetingTest {

  private static final MeetingDigest FIRST = minutes("2026-03-12");
  private static final MeetingDigest LAST = minutes("2026-11-05");

  @Test
  void namesTheDocumentAndItsDay() {
    List<Finding> found = check(FIRST, summary("2026-09-04"), LAST);

    assertThat(danish(found))
        .containsExactly(
            "opsamling: opsamlingen er fra 2026-09-04, men arkivet har intet møde den dag");
    assertThat(english(found))
        .containsExactly(
            "opsamling: the summary is of 2026-09-04, but the archive has no meeting on that day");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void isContentWithAMeetingOfAnyCommitteeAndItsLaterDays() {
    assertThat(check(FIRST, summary("2026-09-04"), minutesOf("LMU Vest", "2026-09-04"), LAST))
        .isEmpty();
    assertThat(check(FIRST, summary("2026-09-04"), minutes("2026-09-02"), LAST)).isEmpty();
    assertThat(check(FIRST, summary("2026-09-04"), minutes("2026-09-01"), LAST)).hasSize(1);
  }

  @Test
  void isContentWithADayThatAnotherDocumentMentions() {
    AgendaItem titled = item("1", "Opfølgning på temadagen den 4. september 2026").build();
    AgendaItem linked =
        item("1", "Opfølgning")
            .addLink(
                Link.builder().type(LinkType.FOLLOWS_UP).date(LocalDate.of(2026, 9, 4)).build())
            .build();

    assertThat(check(FIRST, summary("2026-09-04"), minutes("2026-11-05", titled))).isEmpty();
    assertThat(check(FIRST, summary("2026-09-04"), minutes("2026-11-05", linked))).isEmpty();
  }

  @Test
  void knowsNothingOfTheTimeBeforeAndAfterTheArchive() {
    assertThat(check(summary("2026-01-09"), FIRST, LAST)).isEmpty();
    assertThat(check(FIRST, LAST, summary("2026-12-01"))).isEmpty();
    assertThat(check(summary("2026-09-04"))).isEmpty();
  }

  @Test
  void doesNotTakeOneSummaryForTheMeetingOfAnother() {
    assertThat(check(FIRST, summary("2026-09-04"), summary("2026-09-04"), LAST)).hasSize(2);
  }

  @Test
  void saysNothingWhereADocumentHasNoDay() {
    assertThat(check(FIRST, summary("2026-09-04"), LAST, nameless())).isEmpty();
  }

  private static MeetingDigest summary(String day) {
    ThemeDiscussion theme =
        ThemeDiscussion.builder()
            .theme("Pauser")
            .committee(CommitteeReference.named("HMU Kysthospitalet"))
            .date(LocalDate.parse(day))
            .build();
    return MeetingDigest.of(
        "opsamling",
        MeetingDocument.builder().kind(DocumentKind.THEME_SUMMARY).themeDiscussion(theme).build());
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return RuleTester.check(new ThemeSummaryOfNoMeeting(), archive(documents));
  }
}
