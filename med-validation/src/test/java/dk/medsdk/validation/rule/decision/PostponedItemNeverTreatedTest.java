package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.validation.ArchiveSketch;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostponedItemNeverTreatedTest {

  private static final AgendaItem OTHER = item("1", "Nyt fra køkkenet").build();
  private static final AgendaItem POSTPONED = decided(Outcome.DEFERRED);

  @Test
  void namesTheDocumentTheItemAndTheCommittee() {
    List<Finding> found =
        check(
            ArchiveSketch.minutes("2026-03-12", POSTPONED),
            ArchiveSketch.agenda("2026-06-11", OTHER));

    assertThat(danish(found))
        .containsExactly(
            "2026-03-12: punktet »Parkering ved porten« blev udsat og er ikke på noget senere møde"
                + " i HMU Kysthospitalet");
    assertThat(english(found))
        .containsExactly(
            "2026-03-12: the item \"Parkering ved porten\" was postponed and is at no later"
                + " meeting of HMU Kysthospitalet");
  }

  @Test
  void findsTheItemOnAnyLaterMeetingByOneWord() {
    assertThat(
            check(
                ArchiveSketch.minutes("2026-03-12", POSTPONED),
                ArchiveSketch.minutes("2026-06-11", OTHER),
                ArchiveSketch.agenda("2026-09-10", item("2", "Parkeringen").build())))
        .isEmpty();
  }

  @Test
  void findsTheItemByALink() {
    Link link = Link.builder().type(LinkType.FOLLOWS_UP).item("Parkering").build();

    assertThat(
            check(
                ArchiveSketch.minutes("2026-03-12", POSTPONED),
                ArchiveSketch.minutes("2026-06-11", OTHER.toBuilder().addLink(link).build())))
        .isEmpty();
  }

  @Test
  void waitsForAnotherMeetingOfTheSameCommittee() {
    assertThat(
            check(
                ArchiveSketch.agenda("2026-03-12", OTHER),
                ArchiveSketch.minutes("2026-03-12", POSTPONED),
                ArchiveSketch.minutesOf("LMU Vest", "2026-06-11", OTHER),
                ArchiveSketch.agenda("2027-01-11", OTHER)))
        .isEmpty();
  }

  @Test
  void leavesItemsThatWereTreatedAndTitlesThatSayNothingAlone() {
    AgendaItem status = POSTPONED.toBuilder().title("Status").build();

    assertThat(
            check(
                ArchiveSketch.minutes("2026-03-12", decided(Outcome.FOLLOWED), status),
                ArchiveSketch.minutes("2026-06-11", OTHER)))
        .isEmpty();
  }

  @Test
  void saysNothingWhereADocumentMayBeTheLaterOne() {
    assertThat(
            check(
                ArchiveSketch.minutes("2026-03-12", POSTPONED),
                ArchiveSketch.minutes("2026-06-11", OTHER),
                ArchiveSketch.nameless()))
        .isEmpty();
    assertThat(
            check(
                ArchiveSketch.minutes("2026-03-12", POSTPONED),
                ArchiveSketch.minutes("2026-06-11", OTHER),
                ArchiveSketch.minutesOf("HMU", "2026-09-10", OTHER)))
        .isEmpty();
  }

  private static AgendaItem decided(Outcome outcome) {
    Resolution resolution = Resolution.builder().text("Punktet").outcome(outcome).build();
    return item("2", "Parkering ved porten")
        .decision(Decision.builder().addResolution(resolution).build())
        .build();
  }

  private static List<Finding> check(MeetingDigest... documents) {
    return RuleTester.check(new PostponedItemNeverTreated(), ArchiveSketch.archive(documents));
  }
}
