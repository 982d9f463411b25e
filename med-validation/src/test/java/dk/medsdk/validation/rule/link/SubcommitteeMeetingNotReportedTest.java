package dk.medsdk.validation.rule.link;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutesOf;
import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Link;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommitteeMeetingNotReportedTest {

  private static final String PARENT = "HMU Kyst";
  private static final String SUB = "Udvalget for Trivsel";
  private static final AgendaItem OTHER = item("1", "Parkering").build();

  @Test
  void countsTheMeetingsThatNobodyReported() {
    List<Finding> found =
        check(
            CommitteeKind.SUBCOMMITTEE,
            minutesOf(SUB, "2026-01-20"),
            minutesOf(SUB, "2026-02-20"),
            minutesOf(PARENT, "2026-03-12", OTHER),
            minutesOf(PARENT, "2026-06-11", OTHER));

    assertThat(danish(found))
        .containsExactly(
            "2 møder i Udvalget for Trivsel er ikke nævnt på de to følgende møder i HMU Kyst; det"
                + " første er den 2026-01-20");
    assertThat(english(found))
        .containsExactly(
            "2 meetings of Udvalget for Trivsel came up at neither of the two next meetings of HMU"
                + " Kyst; the first was on 2026-01-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trivselsugen", "Tilbagemeldinger", "Nyt fra underudvalget", "Eventuelt"})
  void isContentWithAnyTitleThatMayBeTheReport(String title) {
    assertThat(afterwards(item("1", title).build())).isEmpty();
  }

  @Test
  void isContentWithALinkOrAPurposeThatMayBeTheReport() {
    Link link = Link.builder().type(LinkType.REPORTS_ON).build();

    assertThat(afterwards(OTHER.toBuilder().addLink(link).build())).isEmpty();
    assertThat(afterwards(OTHER.toBuilder().addPurpose(Purpose.MUTUAL_INFORMATION).build()))
        .isEmpty();
  }

  @Test
  void givesTheParentTwoMeetings() {
    assertThat(
            check(
                CommitteeKind.SUBCOMMITTEE,
                minutesOf(SUB, "2026-01-20"),
                minutesOf(PARENT, "2026-03-12", OTHER)))
        .isEmpty();
    assertThat(afterwards(OTHER)).hasSize(1);
  }

  @Test
  void asksOnlyOfSubcommittees() {
    assertThat(
            check(
                CommitteeKind.MED_COMMITTEE,
                minutesOf(SUB, "2026-01-20"),
                minutesOf(PARENT, "2026-03-12", OTHER),
                minutesOf(PARENT, "2026-06-11", OTHER)))
        .isEmpty();
    assertThat(check(CommitteeKind.SUBCOMMITTEE, minutesOf(SUB, "2026-01-20"))).isEmpty();
  }

  private static List<Finding> afterwards(AgendaItem second) {
    return check(
        CommitteeKind.SUBCOMMITTEE,
        minutesOf(SUB, "2026-01-20"),
        minutesOf(PARENT, "2026-03-12", OTHER),
        minutesOf(PARENT, "2026-06-11", second));
  }

  private static List<Finding> check(CommitteeKind kind, MeetingDigest... documents) {
    Organisation employer =
        partial()
            .with(med("h", PARENT), committee("s", SUB, kind).parent(new CommitteeId("h")))
            .builder()
            .build();
    return RuleTester.check(
        new SubcommitteeMeetingNotReported(),
        archive(documents).with(Profile.GENERIC, Optional.of(employer)));
  }
}
