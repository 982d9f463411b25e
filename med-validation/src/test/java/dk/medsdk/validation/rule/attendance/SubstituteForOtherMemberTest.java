package dk.medsdk.validation.rule.attendance;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.absent;
import static dk.medsdk.validation.rule.attendance.AttendanceTester.present;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.AttendanceBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstituteForOtherMemberTest {

  private static final Organisation EMPLOYER =
      complete()
          .with(med("hmu", "HMU Kyst"))
          .with(
              leader("hmu", "Ida Holm"),
              seat("hmu", "Bo Vang"),
              seat("hmu", "Eva Krog"),
              seat("hmu", "Kim Dal")
                  .role(MandateRole.SUBSTITUTE)
                  .addSubstitutes(new PersonId("Bo Vang"), new PersonId("Ida Holm")),
              seat("hmu", "Lone Skov").role(MandateRole.SUBSTITUTE))
          .builder()
          .build();

  @Test
  void saysWhoseSubstituteItIs() {
    List<Finding> found = check(present("Ida Holm"), present("Kim Dal").substituteFor("Eva Krog"));

    assertThat(danish(found))
        .containsExactly(
            "Kim Dal deltog som suppleant for Eva Krog, men er i HMU Kyst suppleant for Bo Vang og"
                + " Ida Holm");
    assertThat(english(found))
        .containsExactly(
            "Kim Dal stood in for Eva Krog, but is in HMU Kyst the substitute of Bo Vang and Ida"
                + " Holm");
    assertThat(found.get(0).path().pointer()).isEqualTo("/meeting/attendance/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bo Vang", "Bo Juul Vang", "Nis Hav", "Eva", "AMR"})
  void leavesTheOwnMemberAndNamesOfNoMemberAlone(String member) {
    assertThat(check(present("Kim Dal").substituteFor(member))).isEmpty();
  }

  @Test
  void leavesThoseAloneOfWhomTheOrganisationSaysNothing() {
    assertThat(check(present("Lone Skov").substituteFor("Eva Krog"))).isEmpty();
    assertThat(check(present("Nis Hav").substituteFor("Eva Krog"))).isEmpty();
    assertThat(check(present("Bo Vang").substituteFor("Eva Krog"))).isEmpty();
    assertThat(check(absent("Kim Dal").substituteFor("Eva Krog"))).isEmpty();
    assertThat(check(present("Kim Dal"))).isEmpty();
  }

  private static List<Finding> check(AttendanceBuilder... people) {
    return AttendanceTester.check(new SubstituteForOtherMember(), EMPLOYER, people);
  }
}
