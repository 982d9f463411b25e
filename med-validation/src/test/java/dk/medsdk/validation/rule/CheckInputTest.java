package dk.medsdk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInputTest {

  private static final Committee KYST = committee("kyst", "HMU Kysthospitalet");
  private static final Organisation REGION =
      Organisation.builder().addCommittees(KYST, committee("fjord", "HMU Fjordhospitalet")).build();

  @Test
  void findsTheCommitteeByWhatItIsCalled() {
    assertThat(committeeOf(CommitteeReference.named("HMU Kysthospitalet"))).contains(KYST);
  }

  @Test
  void findsTheCommitteeByItsIdWhateverItIsCalled() {
    CommitteeReference printed =
        CommitteeReference.builder().name("HMU").id(new CommitteeId("kyst")).build();

    assertThat(committeeOf(printed)).contains(KYST);
  }

  @Test
  void findsNoneWhereTheNameMeansSeveralOrNone() {
    assertThat(committeeOf(CommitteeReference.named("HMU"))).isEmpty();
    assertThat(committeeOf(CommitteeReference.named("LMU Havnen"))).isEmpty();
  }

  @Test
  void findsNoneWithoutAnOrganisation() {
    assertThat(CheckInput.of(minutes(CommitteeReference.named("HMU Kysthospitalet"))).committee())
        .isEmpty();
  }

  private static Optional<Committee> committeeOf(CommitteeReference printed) {
    return CheckInput.of(minutes(printed)).with(Profile.GENERIC, Optional.of(REGION)).committee();
  }

  private static MeetingDocument minutes(CommitteeReference committee) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(Meeting.builder().committee(committee).date(LocalDate.of(2026, 3, 12)).build())
        .build();
  }

  private static Committee committee(String id, String name) {
    return Committee.builder().id(new CommitteeId(id)).name(name).level("HMU").build();
  }
}
