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
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void worksOutOnceWhatSeveralRulesShare() {
    CheckInput input = CheckInput.of(minutes(CommitteeReference.named("HMU")));
    AtomicInteger works = new AtomicInteger();

    for (int i = 0; i < 2; i++) {
      String shared =
          input.shared(
              String.class,
              any -> {
                works.incrementAndGet();
                return "of " + any.shared(Integer.class, same -> same.items().size()) + " items";
              });
      assertThat(shared).isEqualTo("of 0 items");
    }

    assertThat(works).hasValue(1);
  }

  @Test
  void worksOutAnewWhatDependsOnTheEmployer() {
    CheckInput input = CheckInput.of(minutes(CommitteeReference.named("HMU Kysthospitalet")));
    CheckInput known = input.with(Profile.GENERIC, Optional.of(REGION));

    assertThat(input.shared(Boolean.class, given -> given.committee().isPresent())).isFalse();
    assertThat(known.shared(Boolean.class, given -> given.committee().isPresent())).isTrue();
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
