package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.profile.Limits;
import dk.medsdk.validation.profile.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrongNumberOfViceChairsTest {

  private static final Profile ONE_OR_TWO =
      Profile.builder().name("kyst").viceChairs(new Limits(1, 2)).build();

  private final WrongNumberOfViceChairs rule = new WrongNumberOfViceChairs();

  @Test
  void findsTooMany() {
    List<Finding> found = found(partial().with(vice("Per Lund"), vice("Eva Dam"), vice("Ole Bæk")));

    assertThat(danish(found)).containsExactly("HMU Nord har 3 næstformænd, men skal have 1–2");
    assertThat(english(found)).containsExactly("HMU Nord has 3 vice chairs, but must have 1–2");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/0");
  }

  @Test
  void findsTooFewWhereNothingIsLeftOut() {
    assertThat(danish(found(complete().with(leader("hmu", "Ida Holm")))))
        .containsExactly("HMU Nord har 0 næstformænd, men skal have 1–2");
    assertThat(found(partial().with(leader("hmu", "Ida Holm")))).isEmpty();
  }

  @Test
  void leavesTheAgreedNumberAndVacantPostsAlone() {
    assertThat(found(complete().with(vice("Per Lund"), vice("Eva Dam")))).isEmpty();
    assertThat(found(complete().with(vice("x").person(Optional.empty())))).isEmpty();
  }

  @Test
  void saysNothingWhereTooLittleIsKnown() {
    assertThat(found(complete())).isEmpty();
    assertThat(found(complete().with(leader("hmu", "Ida Holm"), seat("hmu", "Bo Vang")))).isEmpty();
    assertThat(check(rule, complete().with(leader("hmu", "Ida Holm")).input())).isEmpty();
  }

  private List<Finding> found(OrganisationSketch sketch) {
    return check(rule, sketch.with(med("hmu", "HMU Nord")).input().with(ONE_OR_TWO));
  }

  private static MandateBuilder vice(String person) {
    return employee("hmu", person, Representation.TR).role(MandateRole.VICE_CHAIR);
  }
}
