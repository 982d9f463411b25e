package dk.medsdk.validation.rule.environment;

import static dk.medsdk.validation.ArchiveSketch.archive;
import static dk.medsdk.validation.ArchiveSketch.minutes;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileBuilder;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.profile.WorkEnvironment;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoYearlyWorkEnvironmentDiscussionTest {

  private static final Profile PROFILE =
      Profile.builder().name("kyst").addYearlyDiscussionLevels("hmu").build();
  private static final MeetingDigest BEFORE = minutes("2024-11-14");
  private static final MeetingDigest SILENT =
      minutes("2025-03-13", item("1", "Status på arbejdsmiljøet").build());
  private static final MeetingDigest AFTER = minutes("2026-01-15");

  @Test
  void namesTheCommitteeAndTheYear() {
    List<Finding> found = check(PROFILE, BEFORE, SILENT, AFTER);

    assertThat(danish(found))
        .containsExactly("HMU Kysthospitalet har ingen årlig arbejdsmiljødrøftelse i 2025");
    assertThat(english(found))
        .containsExactly("HMU Kysthospitalet has no yearly work-environment discussion in 2025");
  }

  @Test
  void knowsTheDiscussionByPurposeOrTitle() {
    AgendaItem told = item("1", "Tema").addPurpose(Purpose.WORK_ENVIRONMENT_DISCUSSION).build();
    AgendaItem titled = item("1", "Årlig drøftelse af arbejdsmiljøet").build();

    assertThat(check(PROFILE, BEFORE, minutes("2025-03-13", told), AFTER)).isEmpty();
    assertThat(check(PROFILE, BEFORE, minutes("2025-03-13", titled), AFTER)).isEmpty();
  }

  @Test
  void asksOnlyTheLevelsOfTheProfileAndWholeYears() {
    Profile other = Profile.builder().name("kyst").addYearlyDiscussionLevels("LMU").build();

    assertThat(check(other, BEFORE, SILENT, AFTER)).isEmpty();
    assertThat(check(PROFILE, BEFORE, SILENT)).isEmpty();
    assertThat(check(PROFILE, SILENT, AFTER)).isEmpty();
  }

  @Test
  void asksWhereTheWorkEnvironmentMayBeElsewhereOnlyThoseKnownToHandleIt() {
    Profile either = PROFILE.toBuilder().workEnvironment(WorkEnvironment.EITHER).build();
    MeetingDigest[] documents = {BEFORE, SILENT, AFTER};

    assertThat(check(either, documents)).isEmpty();
    assertThat(check(either, handling(true), documents)).hasSize(1);
    assertThat(check(PROFILE, handling(false), documents)).isEmpty();
  }

  @Test
  void excusesOnlyTheLowestLevelWhereCommitteesMayLeaveTheWorkEnvironmentToOthers() {
    MeetingDigest[] documents = {BEFORE, SILENT, AFTER};

    assertThat(check(levels("HMU", "LMU", "AMG"), documents)).hasSize(1);
    assertThat(check(levels("RMU", "HMU", "AMG"), documents)).isEmpty();
    assertThat(check(levels("RMU", "HMU"), documents)).isEmpty();
    assertThat(check(levels("HMU", "LMU"), handling(false), documents)).isEmpty();
  }

  private static Profile levels(String... names) {
    ProfileBuilder profile = PROFILE.toBuilder().workEnvironment(WorkEnvironment.EITHER);
    for (String name : names) {
      int rank = List.of(names).indexOf(name) + 1;
      profile.addLevel(new ProfileLevel(rank, name, List.of(), false));
    }
    return profile.build();
  }

  @Test
  void judgesNoYearInWhichTheOrderWasNotInForce() {
    assertThat(check(PROFILE, minutes("2014-11-14"), minutes("2016-01-15"))).isEmpty();
    assertThat(check(PROFILE, minutes("2023-11-14"), AFTER)).hasSize(1);
  }

  private static Optional<Organisation> handling(boolean handles) {
    Committee committee =
        Committee.builder().name("HMU Kysthospitalet").handlesWorkEnvironment(handles).build();
    return Optional.of(Organisation.builder().addCommittee(committee).build());
  }

  private static List<Finding> check(Profile profile, MeetingDigest... documents) {
    return check(profile, Optional.empty(), documents);
  }

  private static List<Finding> check(
      Profile profile, Optional<Organisation> organisation, MeetingDigest... documents) {
    return RuleTester.check(
        new NoYearlyWorkEnvironmentDiscussion(), archive(documents).with(profile, organisation));
  }
}
