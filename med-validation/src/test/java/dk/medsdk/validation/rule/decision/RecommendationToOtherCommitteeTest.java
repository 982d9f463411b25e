package dk.medsdk.validation.rule.decision;

import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.source.ModelPath;
import dk.medsdk.validation.RuleTester;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationToOtherCommitteeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private final RecommendationToOtherCommittee rule = new RecommendationToOtherCommittee();

  @Test
  void namesBothCommittees() {
    List<Finding> found = check(rule, document("HMU Kysthospitalet", "LMU"));

    assertThat(danish(found))
        .containsExactly(
            "Indstillingen ved punkt 4 er rettet til LMU, men mødet er i HMU Kysthospitalet");
    assertThat(english(found))
        .containsExactly(
            "The recommendation of item 4 asks LMU, but the meeting is of HMU Kysthospitalet");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path())
        .isEqualTo(ModelPath.ITEMS.child(0).child("recommendation").child("addressee"));
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "HMU Kysthospitalet, HMU",
    "HMU Kysthospitalet, HMU'erne",
    "HMU Kysthospitalet, Udvalget",
    "HMU Kysthospitalet, HMU og LMU",
    "HMU og LMU Kysthospitalet, LMU",
    "Hovedudvalget, HMU",
    "HMU Kysthospitalet, Hovedudvalget",
    "HMU Kysthospitalet, SU",
    "LMU Nord, LMU Syd"
  })
  void acceptsTheOwnCommitteeAndWhatNobodyCanTellApart(String own, String printed) {
    assertThat(check(rule, document(own, printed))).isEmpty();
  }

  @Test
  void asksTheOrganisationWhereItIsKnown() {
    Committee north = committee("nord", "LMU Nord");
    Committee south = committee("syd", "LMU Syd");
    Organisation employer = Organisation.builder().addCommittees(north, south).build();
    CheckInput input =
        CheckInput.of(document("LMU Nord", "LMU Syd")).with(Profile.GENERIC, Optional.of(employer));

    assertThat(check(rule, input)).hasSize(1);
    assertThat(
            check(
                rule,
                CheckInput.of(document("LMU Nord", "LMU"))
                    .with(Profile.GENERIC, Optional.of(employer))))
        .isEmpty();
  }

  @Test
  void findsNothingWhereTheCommitteeIsNotPrinted() {
    MeetingDocument document = minutes(item("LMU"));

    assertThat(check(rule, document)).isEmpty();
    assertThat(check(rule, minutes())).isEmpty();
  }

  private static Committee committee(String id, String name) {
    return Committee.builder().id(new CommitteeId(id)).name(name).level("LMU").build();
  }

  private static AgendaItem item(String printed) {
    return RuleTester.item("4", "Budget")
        .recommendation(Recommendation.builder().addressee(printed).build())
        .build();
  }

  private static MeetingDocument document(String own, String printed) {
    return MeetingDocument.builder()
        .kind(DocumentKind.MINUTES)
        .meeting(
            Meeting.builder()
                .committee(CommitteeReference.named(own))
                .date(DAY)
                .addItem(item(printed))
                .build())
        .build();
  }
}
