package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemberWithoutTermTest {

  private static final Profile TWO_YEARS = Profile.builder().name("kyst").termYears(2).build();
  private static final Period TERM =
      Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Period OPEN = Period.since(LocalDate.of(2025, 1, 1));

  private final MemberWithoutTerm rule = new MemberWithoutTerm();

  @Test
  void namesThoseOfWhomItIsNotSaid() {
    List<Finding> found = found(tr("Per Lund", TERM), tr("Bo Vang", OPEN), tr("Ida Holm"));

    assertThat(danish(found))
        .containsExactly(
            "I HMU Nord står der ikke, hvornår valgperioden slutter for Bo Vang, Ida Holm, selv om"
                + " det står ved andre");
    assertThat(english(found))
        .containsExactly(
            "In HMU Nord it is not said when the term of Bo Vang, Ida Holm ends, though it is said"
                + " of others");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path().pointer()).isEqualTo("/mandates/1");
    assertThat(found.get(0).related()).hasSize(1);
  }

  @Test
  void namesNoMoreThanFive() {
    MandateBuilder[] seats =
        Stream.concat(
                Stream.of(tr("Per Lund", TERM)),
                IntStream.rangeClosed(1, 6).mapToObj(i -> tr("P" + i)))
            .toArray(MandateBuilder[]::new);

    assertThat(danish(found(seats)))
        .singleElement()
        .asString()
        .contains("for P1, P2, P3, P4, P5 …, selv om");
  }

  @Test
  void saysNothingWhereAllOrNoneHaveATerm() {
    assertThat(found(tr("Per Lund", TERM), tr("Bo Vang", TERM))).isEmpty();
    assertThat(found(tr("Per Lund"), tr("Bo Vang", OPEN))).isEmpty();
    assertThat(found(tr("Per Lund", Period.untilDay(TERM.until().orElseThrow())))).isEmpty();
  }

  @Test
  void leavesLeadersVacanciesAndSubstitutesAlone() {
    assertThat(found(tr("Per Lund", TERM), leader("hmu", "Ida Holm"))).isEmpty();
    assertThat(found(tr("Per Lund", TERM), tr("x").person(Optional.empty()))).isEmpty();
    assertThat(found(tr("Per Lund", TERM), tr("Bo Vang").role(MandateRole.SUBSTITUTE))).isEmpty();
  }

  private List<Finding> found(MandateBuilder... mandates) {
    return check(
        rule, complete().with(med("hmu", "HMU Nord")).with(mandates).input().with(TWO_YEARS));
  }

  private static MandateBuilder tr(String person) {
    return employee("hmu", person, Representation.TR);
  }

  private static MandateBuilder tr(String person, Period period) {
    return tr(person).period(period);
  }
}
