package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffMeetingBesideCommitteeTest {

  private final StaffMeetingBesideCommittee rule = new StaffMeetingBesideCommittee();

  @Test
  void findsBothOfOneWorkplace() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(med("sm", "Sektormed"), med("lmu", "LMU Bakkeskolen", "sm"))
                .with(meeting("Personalemødet med MED-status på Bakkeskolen"))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Personalemødet med MED-status på Bakkeskolen og LMU Bakkeskolen er for samme"
                + " arbejdsplads");
    assertThat(english(found))
        .containsExactly(
            "Personalemødet med MED-status på Bakkeskolen and LMU Bakkeskolen are for the same"
                + " workplace");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/2");
    assertThat(found.get(0).related())
        .extracting(place -> place.path().pointer())
        .containsExactly("/committees/1");
  }

  @Test
  void leavesOtherWorkplacesAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(med("sm", "Sektormed"), med("lmu", "LMU Bakkeskolen", "sm"))
                    .with(meeting("Personalemødet på Bakkeskolens SFO"))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesOnesOfAnotherTimeUnderAnotherCommitteeAndWithoutAPlaceAlone() {
    Period former = Period.untilDay(DAY.minusDays(1));

    assertThat(
            check(
                rule,
                partial()
                    .with(med("a", "LMU Bakkeskolen", "sm").validity(former))
                    .with(med("b", "LMU Bakkeskolen", "other"), med("c", "LMU", "sm"))
                    .with(meeting("Personalemødet på Bakkeskolen"))
                    .with(meeting("Personalemøde").id(new CommitteeId("pm-2")))
                    .input()))
        .isEmpty();
  }

  private static CommitteeBuilder meeting(String name) {
    return committee("pm", name, CommitteeKind.STAFF_MEETING).parent(new CommitteeId("sm"));
  }
}
