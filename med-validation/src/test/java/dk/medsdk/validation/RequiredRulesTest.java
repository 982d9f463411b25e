package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.ArchiveInput;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MeetingDigest;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gate decides nothing without the rules that the profile requires. */
class RequiredRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void decideNothingWhereTheyCannotRun() {
    Report report = requiring("MemberNotAccountedFor").build().validate(minutes());

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.findings()).isEmpty();
    assertThat(report.rulesNotRun().stream().filter(RuleNotRun::required))
        .containsExactly(
            report.rulesNotRun().stream()
                .filter(rule -> rule.ruleId().equals("MemberNotAccountedFor"))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void leaveUndecidedWhatWouldBeRejectedToo() {
    Profile profile = Profiles.read("rulesRequired: [MemberNotAccountedFor]").profile();
    CheckInput reversed =
        CheckInput.of(
            MeetingDocument.builder()
                .kind(DocumentKind.MINUTES)
                .meeting(
                    Meeting.builder()
                        .date(DAY)
                        .start(LocalTime.NOON)
                        .end(LocalTime.of(11, 0))
                        .build())
                .build());

    Report report = MeetingValidator.builder().profile(profile).build().validate(reversed);

    assertThat(report.findings()).extracting(Finding::id).contains("MeetingEndsBeforeStart");
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void decideWhereNothingIsMissing() {
    Organisation organisation =
        Organisation.builder()
            .complete(true)
            .addCommittee(
                Committee.builder().id(new CommitteeId("hmu")).name("HMU Kysthospitalet").build())
            .build();

    Report report =
        requiring("MemberNotAccountedFor").organisation(organisation).build().validate(minutes());

    assertThat(report.rulesRun()).contains("MemberNotAccountedFor");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void decideWhereTheyAreNotForTheDocument() {
    MeetingValidator atOtherGate = requiring("LinkToIntranet").gate(Gate.MINUTES).build();
    Profile off =
        Profiles.read("rulesRequired: [MemberNotAccountedFor]\nrulesOff: [MemberNotAccountedFor]")
            .profile();

    assertThat(atOtherGate.validate(minutes()).verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(MeetingValidator.builder().profile(off).build().validate(minutes()).verdict())
        .isEqualTo(Verdict.ACCEPT);
    assertThat(requiring("SeveralTopCommittees").build().validate(minutes()).verdict())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void runEvenIfTheyAreOffElsewhere() {
    assertThat(requiring("HealthBesideName").build().validate(minutes()).rulesRun())
        .contains("HealthBesideName");
    assertThat(MeetingValidator.standard().validate(minutes()).rulesRun())
        .doesNotContain("HealthBesideName");
  }

  @Test
  void areAskedForInOrganisationsAndArchivesToo() {
    Organisation part =
        Organisation.builder()
            .addCommittee(Committee.builder().name("RMU").kind(CommitteeKind.MED_COMMITTEE).build())
            .build();
    MeetingValidator validator =
        requiring("SeveralTopCommittees", "PostponedItemNeverTreated").build();

    assertThat(validator.validate(OrganisationInput.of(part, DAY)).verdict())
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(validator.validate(ArchiveInput.of(List.of(), DAY)).verdict())
        .isEqualTo(Verdict.UNDECIDED);
    List<MeetingDigest> one = List.of(MeetingDigest.of("a.txt", minutes().document()));
    assertThat(validator.validate(ArchiveInput.of(one, DAY).whole()).verdict())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void areThoseOfTheProfileOnly() {
    Report report = MeetingValidator.standard().validate(minutes());

    assertThat(report.rulesNotRun()).isNotEmpty().noneMatch(RuleNotRun::required);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPT);
  }

  private static MeetingValidator.Builder requiring(String... rules) {
    Profile profile = Profiles.read("rulesRequired: [" + String.join(", ", rules) + "]").profile();
    return MeetingValidator.builder().profile(profile);
  }

  private static CheckInput minutes() {
    return CheckInput.of(
        MeetingDocument.builder()
            .kind(DocumentKind.MINUTES)
            .meeting(
                Meeting.builder()
                    .committee(CommitteeReference.named("HMU Kysthospitalet"))
                    .date(DAY)
                    .build())
            .build());
  }
}
