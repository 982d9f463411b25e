package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.RelatedPlace;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonWithTwoSeatsTest {

  private static final ModelPath MANDATES = ModelPath.ROOT.child("mandates");

  private final PersonWithTwoSeats rule = new PersonWithTwoSeats();

  @Test
  void findsAViceChairWhoIsListedAsAMemberToo() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(perLund(Representation.TR).role(MandateRole.VICE_CHAIR))
                .with(leader("hmu", "Ida Holm"), perLund(Representation.TR))
                .input());

    assertThat(danish(found)).containsExactly("Per Lund har 2 pladser i HMU Nord");
    assertThat(english(found)).containsExactly("Per Lund has 2 seats in HMU Nord");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(MANDATES.child(2));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(MANDATES.child(0));
  }

  @Test
  void findsSomeoneWhoSitsOnBothSides() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"))
                    .with(perLund(Representation.TR), leader("hmu", "Per Lund"))
                    .input()))
        .hasSize(1);
  }

  @Test
  void leavesATrWhoIsAmrTooAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"))
                    .with(perLund(Representation.TR), perLund(Representation.AMR))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesSeatsElsewhereEarlierAndWithoutHolderAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"), med("lmu", "LMU", "hmu"))
                    .with(perLund(Representation.TR))
                    .with(perLund(Representation.TR).period(Period.untilDay(DAY.minusDays(1))))
                    .with(perLund(Representation.TR).role(MandateRole.SECRETARY))
                    .with(employee("lmu", "Per Lund", Representation.TR))
                    .with(perLund(Representation.TR).person(Optional.empty()))
                    .with(perLund(Representation.TR).person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder perLund(Representation basis) {
    return employee("hmu", "Per Lund", basis);
  }
}
