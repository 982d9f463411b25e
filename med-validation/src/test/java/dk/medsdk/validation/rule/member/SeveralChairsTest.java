package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.DAY;
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
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralChairsTest {

  private static final ModelPath MANDATES = ModelPath.ROOT.child("mandates");

  private final SeveralChairs rule = new SeveralChairs();

  @Test
  void findsThemOnce() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("hmu", "HMU Nord"))
                .with(chair("Ida Holm"), leader("hmu", "Per Lund"), chair("Bo Vang"))
                .input());

    assertThat(danish(found)).containsExactly("HMU Nord har 2 formænd: Ida Holm, Bo Vang");
    assertThat(english(found)).containsExactly("HMU Nord has 2 chairs: Ida Holm, Bo Vang");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(MANDATES.child(2));
    assertThat(found.get(0).related())
        .extracting(RelatedPlace::path)
        .containsExactly(MANDATES.child(0));
  }

  @Test
  void leavesChairsThatFollowEachOtherAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"))
                    .with(chair("Ida Holm").period(Period.untilDay(DAY.minusDays(1))))
                    .with(chair("Bo Vang").period(Period.since(DAY)))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesVacanciesAndAChairThatIsListedTwiceAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("hmu", "HMU Nord"))
                    .with(chair("Ida Holm"), chair("Ida Holm"))
                    .with(chair("x").person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder chair(String person) {
    return leader("hmu", person).role(MandateRole.CHAIR);
  }
}
