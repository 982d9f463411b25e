package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkBuilder;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Resolution;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiftedItemNeverReceivedTest {

  private static final String ABOVE = "HMU Kyst";
  private static final String BELOW = "LMU Køkken";
  private static final AgendaItem OTHER = item("1", "Nye uniformer").build();

  private static final Organisation EMPLOYER =
      partial()
          .with(med("h", ABOVE).level("HMU"), med("l", BELOW, "h").level("LMU"))
          .builder()
          .build();

  @Test
  void namesTheItemAndTheCommitteeAbove() {
    List<Finding> found = check(decided("løfte punktet til HMU"), OTHER, OTHER);

    assertThat(danish(found))
        .containsExactly(
            "2026-01-20: punktet »Parkering« blev løftet til HMU Kyst, men er ikke på noget senere"
                + " møde der");
    assertThat(english(found))
        .containsExactly(
            "2026-01-20: the item \"Parkering\" was lifted to HMU Kyst, but is at no later meeting"
                + " there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "løfte punktet til RMU",
        "løfte blikket",
        "sende sagen til HMU",
        "give et økonomisk løft til HMU"
      })
  void leavesOtherResolutionsAlone(String words) {
    assertThat(check(decided(words), OTHER, OTHER)).isEmpty();
  }

  @Test
  void readsTheNameOfTheCommitteeAndLinks() {
    Link link = link(LinkType.LIFTED_TO).build();
    LinkBuilder other = link(LinkType.LIFTED_TO).committee(CommitteeReference.named("RMU"));
    CommitteeReference byId = CommitteeReference.builder().id(new CommitteeId("h")).build();

    assertThat(check(decided("løfte punktet til HMU Kyst"), OTHER, OTHER)).hasSize(1);
    assertThat(check(linked(link), OTHER, OTHER)).hasSize(1);
    assertThat(check(linked(other.build()), OTHER, OTHER)).isEmpty();
    assertThat(check(linked(other.committee(byId).build()), OTHER, OTHER)).hasSize(1);
  }

  @Test
  void isContentWithTheItemOnAnyLaterMeetingAbove() {
    AgendaItem parking = item("1", "Parkering på hele hospitalet").build();
    AgendaItem received = OTHER.toBuilder().addLink(link(LinkType.LIFTED_FROM).build()).build();

    assertThat(check(decided("løfte punktet til HMU"), OTHER, parking)).isEmpty();
    assertThat(check(decided("løfte punktet til HMU"), OTHER, received)).isEmpty();
  }

  @Test
  void givesTheCommitteeAboveTwoMeetings() {
    assertThat(
            run(
                minutesOf(BELOW, "2026-01-20", decided("løfte punktet til HMU")),
                minutesOf(ABOVE, "2026-03-12", OTHER)))
        .isEmpty();
    assertThat(run(minutesOf(BELOW, "2026-01-20", decided("løfte punktet til HMU")))).isEmpty();
  }

  private static LinkBuilder link(LinkType type) {
    return Link.builder().type(type);
  }

  private static AgendaItem linked(Link link) {
    return item("1", "Parkering").addLink(link).build();
  }

  private static AgendaItem decided(String words) {
    return item("1", "Parkering")
        .decision(Decision.builder().addResolution(Resolution.of(words)).build())
        .build();
  }

  private static List<Finding> check(AgendaItem lifted, AgendaItem first, AgendaItem second) {
    return run(
        minutesOf(BELOW, "2026-01-20", lifted),
        minutesOf(ABOVE, "2026-03-12", first),
        minutesOf(ABOVE, "2026-06-11", second));
  }

  private static List<Finding> run(MeetingDigest... documents) {
    return RuleTester.check(
        new LiftedItemNeverReceived(),
        archive(documents).with(Profile.GENERIC, Optional.of(EMPLOYER)));
  }
}
