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
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeNotInForceOnTheDayTest {

  private static final LocalDate END = LocalDate.of(2024, 12, 31);
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private static final Organisation EMPLOYER =
      partial()
          .with(
              med("old", "LMU Havnen").level("LMU").validity(Period.untilDay(END)),
              med("new", "LMU Kajen").level("LMU").validity(Period.since(START)),
              med("a", "LMU Køkken").validity(Period.untilDay(END)),
              med("b", "LMU Køkken").validity(Period.since(END)),
              med("c", "LMU Vask").validity(Period.untilDay(END)),
              med("d", "LMU Vask").validity(Period.untilDay(END)),
              med("e", "LMU Drift").validity(Period.of(START, END)),
              med("f", "LMU Altid"))
          .builder()
          .build();

  @Test
  void saysWhenTheCommitteeEnded() {
    List<Finding> found = check(CommitteeReference.named("LMU Havnen"));

    assertThat(danish(found))
        .containsExactly("Mødet er den 2026-03-12, men LMU Havnen ophørte den 2024-12-31");
    assertThat(english(found))
        .containsExactly("The meeting is on 2026-03-12, but LMU Havnen ended on 2024-12-31");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/committee");
  }

  @Test
  void saysWhenTheCommitteeBegins() {
    assertThat(danish(check(CommitteeReference.named("LMU Kajen"))))
        .containsExactly("Mødet er den 2026-03-12, men LMU Kajen begynder først den 2027-01-01");
  }

  @Test
  void knowsTheCommitteeByItsId() {
    CommitteeReference byId = CommitteeReference.builder().id(new CommitteeId("old")).build();

    assertThat(check(byId)).hasSize(1);
  }

  @Test
  void leavesNamesAloneThatMeanAnotherNoneOrSeveral() {
    assertThat(check(CommitteeReference.named("LMU Køkken"))).isEmpty();
    assertThat(check(CommitteeReference.named("LMU Vask"))).isEmpty();
    assertThat(check(CommitteeReference.named("LMU Drift"))).isEmpty();
    assertThat(check(CommitteeReference.named("LMU Altid"))).isEmpty();
    assertThat(check(CommitteeReference.named("LMU Fremmed"))).isEmpty();
    assertThat(check(CommitteeReference.builder().level("LMU").build())).isEmpty();
  }

  @Test
  void saysNothingWithoutADay() {
    Meeting meeting = Meeting.builder().committee(CommitteeReference.named("LMU Havnen")).build();

    assertThat(check(meeting)).isEmpty();
  }

  private static List<Finding> check(CommitteeReference committee) {
    return check(Meeting.builder().committee(committee).date(LocalDate.of(2026, 3, 12)).build());
  }

  private static List<Finding> check(Meeting meeting) {
    MeetingDocument document =
        MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
    return RuleTester.check(
        new CommitteeNotInForceOnTheDay(),
        CheckInput.of(document).with(Profile.GENERIC, Optional.of(EMPLOYER)));
  }
}
