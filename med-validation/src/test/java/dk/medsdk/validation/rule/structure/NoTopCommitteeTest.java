package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.DAY;
import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.validation.rule.OrganisationInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoTopCommitteeTest {

  private static final CommitteeBuilder GROUP =
      committee("amg", "AMG Køkken", CommitteeKind.WORK_ENVIRONMENT_GROUP);
  private static final CommitteeBuilder TRIO = committee("trio", "TRIO", CommitteeKind.TRIO);

  @Test
  void saysThatThereIsNone() {
    List<Finding> found = found(Sector.REGION, GROUP, TRIO);

    assertThat(danish(found))
        .containsExactly("Ingen af de 2 udvalg er et MED-udvalg, så der er intet hovedudvalg");
    assertThat(english(found))
        .containsExactly(
            "None of the 2 committees is a MED committee, so there is no main committee");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees");
    assertThat(found(Sector.MUNICIPALITY, GROUP)).hasSize(1);
  }

  @Test
  void isContentWithOneThatIsOrMayBeIt() {
    assertThat(found(Sector.REGION, GROUP, med("rmu", "RMU"))).isEmpty();
    assertThat(found(Sector.REGION, GROUP, Committee.builder().name("RMU"))).isEmpty();
  }

  @Test
  void asksOnlyEmployersWhomTheAgreementBinds() {
    OrganisationInput unknown = complete().with(GROUP).input();

    assertThat(check(new NoTopCommittee(), unknown)).isEmpty();
    assertThat(found(Sector.OTHER, GROUP)).isEmpty();
    assertThat(found(Sector.REGION)).isEmpty();
  }

  private static List<Finding> found(Sector sector, CommitteeBuilder... committees) {
    return check(
        new NoTopCommittee(),
        OrganisationInput.of(complete().with(committees).builder().sector(sector).build(), DAY));
  }
}
