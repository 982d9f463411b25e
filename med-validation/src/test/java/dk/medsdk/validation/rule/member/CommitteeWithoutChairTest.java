package dk.medsdk.validation.rule.member;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.employee;
import static dk.medsdk.validation.OrganisationSketch.leader;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.seat;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeWithoutChairTest {

  private final CommitteeWithoutChair rule = new CommitteeWithoutChair();

  @Test
  void findsACommitteeWhoseChairLeft() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(med("hmu", "HMU Nord"))
                .with(chair().period(Period.untilDay(LocalDate.of(2026, 11, 30))))
                .with(employee("hmu", "Per Lund", Representation.TR))
                .input());

    assertThat(danish(found)).containsExactly("HMU Nord har ingen formand den 2026-12-31");
    assertThat(english(found)).containsExactly("HMU Nord has no chair on 2026-12-31");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path()).isEqualTo(ModelPath.ROOT.child("committees").child(0));
  }

  @Test
  void leavesAChairAndAVacantChairAlone() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"), med("lmu", "LMU", "hmu"))
                    .with(chair(), chair().committee(new CommitteeId("lmu")))
                    .with(employee("lmu", "Per Lund", Representation.TR))
                    .input()))
        .isEmpty();
    assertThat(
            check(
                rule,
                complete()
                    .with(med("hmu", "HMU Nord"))
                    .with(chair().person(Optional.empty()))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingWhereTooLittleIsKnown() {
    assertThat(
            check(
                rule,
                complete()
                    .with(med("empty", "Tom"), med("hmu", "HMU Nord"))
                    .with(committee("trio", "TRIO", CommitteeKind.TRIO))
                    .with(leader("hmu", "Ida Holm"), seat("hmu", "Per Lund"))
                    .with(leader("trio", "Bo Vang"))
                    .input()))
        .isEmpty();
  }

  private static MandateBuilder chair() {
    return leader("hmu", "Ida Holm").role(MandateRole.CHAIR);
  }
}
