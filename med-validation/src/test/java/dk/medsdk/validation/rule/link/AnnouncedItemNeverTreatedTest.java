package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.ArchiveSketch.agenda;
import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.TextList;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.MeetingDigest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedItemNeverTreatedTest {

  private static final MeetingDigest JUNE = agenda("2026-06-11", item("1", "Nyt køkken").build());

  @Test
  void namesWhatWasAnnouncedAndWhen() {
    List<Finding> found = check(minutes("2026-03-12", linked("Parkering", "2026-06-11")), JUNE);

    assertThat(danish(found))
        .containsExactly(
            "2026-03-12: »Parkering« var varslet til mødet den 2026-06-11, men er hverken på det"
                + " eller på et senere møde");
    assertThat(english(found))
        .containsExactly(
            "2026-03-12: \"Parkering\" was announced for the meeting on 2026-06-11, but is neither"
                + " on it nor on a later one");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void isContentWithThatMeetingOrALaterOne() {
    MeetingDigest march = minutes("2026-03-12", linked("Parkering ved porten", "2026-06-11"));

    assertThat(check(march, agenda("2026-06-11", item("1", "Parkeringen").build()))).isEmpty();
    assertThat(check(march, JUNE, agenda("2026-09-10", item("1", "Parkering").build()))).isEmpty();
  }

  @Test
  void saysNothingUntilTheMeetingIsHeld() {
    MeetingDigest march = minutes("2026-03-12", linked("Parkering", "2026-06-18"));

    assertThat(check(march, JUNE)).isEmpty();
    assertThat(
            check(minutes("2026-12-10", linked("Parkering", "2027-03-01")), agenda("2027-03-01")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"juni", "11. juni"})
  void readsMonthsAndDaysOfFollowUps(String due) {
    assertThat(check(minutes("2026-03-12", promised("Parkering er et punkt på mødet", due)), JUNE))
        .hasSize(1);
    assertThat(check(minutes("2025-07-12", promised("Parkering er et punkt", due)), JUNE))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10. juni", "31. juni", "uge 24", "november", "sommer"})
  void leavesOtherDaysAndWordsAlone(String due) {
    assertThat(check(minutes("2026-03-12", promised("Parkering er et punkt", due)), JUNE))
        .isEmpty();
  }

  @Test
  void leavesWorkThatIsNoItemAlone() {
    assertThat(check(minutes("2026-03-12", promised("Parkering undersøges", "juni")), JUNE))
        .isEmpty();
  }

  @Test
  void knowsWhatAFollowUpIsAboutByItsItem() {
    MeetingDigest march = minutes("2026-03-12", promised("Punktet tages op på mødet", "juni"));

    assertThat(check(march, JUNE)).hasSize(1);
    assertThat(check(march, agenda("2026-06-11", item("1", "Nye skilte").build()))).isEmpty();
  }

  @Test
  void leavesWhatIsStillToBeSettledAlone() {
    assertThat(
            check(
                minutes(
                    "2026-03-12",
                    promised("Formandskabet beslutter, om parkering er et punkt", "juni")),
                JUNE))
        .isEmpty();
  }

  @Test
  void leavesAnnouncementsForOtherCommitteesAlone() {
    Link link =
        Link.builder()
            .from(linked("Parkering", "2026-06-11").links().get(0))
            .committee(CommitteeReference.named("RMU"))
            .build();
    AgendaItem item = item("4", "Punkter").addLink(link).build();

    assertThat(check(minutes("2026-03-12", item), JUNE)).isEmpty();
  }

  @Test
  void readsTheListOfComingItemsForTheNextMeeting() {
    assertThat(danish(check(listing("Punkter til kommende møder", "11. juni"), JUNE)))
        .containsExactly(
            "marts: »Parkering« var varslet til mødet den 2026-06-11, men er hverken på det eller på"
                + " et senere møde");
    assertThat(check(listing("Fra bordet rundt", "11. juni"), JUNE)).isEmpty();
    assertThat(check(listing("Punkter til kommende møder", "næste uge"), JUNE)).isEmpty();
  }

  @Test
  void leavesAgendasAndWordsThatTellNothingAlone() {
    assertThat(check(agenda("2026-03-12", linked("Parkering", "2026-06-11")), JUNE)).isEmpty();
    assertThat(check(minutes("2026-03-12", linked("Status", "2026-06-11")), JUNE)).isEmpty();
  }

  private static MeetingDigest listing(String words, String next) {
    AgendaItem item =
        item("4", "Bordet rundt og punkter til kommende møder")
            .addPurposes(Purpose.MUTUAL_INFORMATION, Purpose.COMING_ITEMS)
            .caseStatement(
                RichText.builder()
                    .addBlock(TextList.ofBullets("Sommerfesten gik godt"))
                    .addBlock(Paragraph.of(words))
                    .addBlock(TextList.ofBullets("Parkering", "Køkkenet"))
                    .build())
            .build();
    Meeting meeting =
        Meeting.builder()
            .committee(CommitteeReference.named("HMU Kysthospitalet"))
            .date(LocalDate.of(2026, 3, 12))
            .nextMeeting(PrintedDate.of(next))
            .addItem(item)
            .build();
    return MeetingDigest.of(
        "marts", MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build());
  }

  private static AgendaItem linked(String words, String day) {
    return item("4", "Punkter til kommende møder")
        .addLink(
            Link.builder()
                .type(LinkType.COMING_ITEM)
                .item(words)
                .date(LocalDate.parse(day))
                .build())
        .build();
  }

  private static AgendaItem promised(String text, String due) {
    FollowUp followUp =
        FollowUp.builder()
            .text(text)
            .dueMeeting("HMU-mødet i " + due)
            .committee(CommitteeReference.named("HMU"))
            .due(PrintedDate.of(due))
            .build();
    return item("4", "Skilte").addFollowUp(followUp).build();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return RuleTester.check(new AnnouncedItemNeverTreated(), archive(documents));
  }
}
