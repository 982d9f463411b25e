package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingBuilder;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmbiguousCommitteeAbbreviationTest {

  private static final Organisation EMPLOYER =
      partial()
          .with(med("h", "HMU Kyst").level("HMU"))
          .with(med("a", "LMU Køkken").level("LMU"), med("b", "LMU Vaskeri").level("LMU"))
          .builder()
          .name("Region Havjylland")
          .build();

  @Test
  void namesTheCommitteesThatItMayBe() {
    List<Finding> found = check(EMPLOYER, head("LMU"));

    assertThat(danish(found)).containsExactly("»LMU« kan være 2 udvalg: LMU Køkken, LMU Vaskeri");
    assertThat(english(found))
        .containsExactly("\"LMU\" may be 2 committees: LMU Køkken, LMU Vaskeri");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/committee");
  }

  @Test
  void namesNoMoreThanFive() {
    OrganisationSketch sketch = partial();
    for (int i = 1; i <= 7; i++) {
      sketch.with(med("l" + i, "LMU " + i).level("LMU"));
    }

    assertThat(danish(check(sketch.builder().build(), head("LMU"))))
        .containsExactly("»LMU« kan være 7 udvalg: LMU 1, LMU 2, LMU 3, LMU 4, LMU 5 …");
  }

  @Test
  void leavesAWholeNameAndTheOnlyOneOfItsLevelAlone() {
    assertThat(check(EMPLOYER, head("LMU Køkken"))).isEmpty();
    assertThat(check(EMPLOYER, head("HMU"))).isEmpty();
    assertThat(check(EMPLOYER, head("FMU"))).isEmpty();
  }

  @Test
  void isContentWithAUnitBesideTheAbbreviation() {
    assertThat(check(EMPLOYER, head("LMU").organisation("Køkkenet"))).isEmpty();
    assertThat(check(EMPLOYER, head("LMU").organisation("region havjylland"))).hasSize(1);
  }

  @Test
  void isContentWithAnIdAndAsksOnADayOnly() {
    CommitteeReference known =
        CommitteeReference.builder().name("LMU").id(new CommitteeId("a")).build();

    assertThat(check(EMPLOYER, head("LMU").committee(known))).isEmpty();
    assertThat(check(EMPLOYER, head("LMU").date(Optional.empty()))).isEmpty();
    assertThat(check(EMPLOYER, Meeting.builder().date(LocalDate.of(2026, 3, 12)))).isEmpty();
  }

  private static MeetingBuilder head(String committee) {
    return Meeting.builder()
        .committee(CommitteeReference.named(committee))
        .date(LocalDate.of(2026, 3, 12));
  }

  private static List<Finding> check(Organisation employer, MeetingBuilder meeting) {
    MeetingDocument document =
        MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting.build()).build();
    return RuleTester.check(
        new AmbiguousCommitteeAbbreviation(),
        CheckInput.of(document).with(Profile.GENERIC, Optional.of(employer)));
  }
}
