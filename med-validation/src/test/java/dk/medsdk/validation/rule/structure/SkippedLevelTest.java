package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkippedLevelTest {

  private final SkippedLevel rule = new SkippedLevel();

  @Test
  void findsACommitteeTwoLevelsBelow() {
    List<Finding> found = found(false, med("lmu", "LMU Skoven", "rmu").level("LMU"));

    assertThat(danish(found))
        .containsExactly(
            "LMU Skoven (LMU) hører direkte under Regionens (RMU): niveauet Hospitals-MEDudvalg er"
                + " sprunget over");
    assertThat(english(found))
        .containsExactly(
            "LMU Skoven (LMU) is right under Regionens (RMU): the level Hospitals-MEDudvalg is"
                + " skipped");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/1/parent");
  }

  @Test
  void leavesALevelThatMayBeSkippedAlone() {
    assertThat(found(true, med("lmu", "LMU Skoven", "rmu").level("LMU"))).isEmpty();
  }

  @Test
  void leavesTheNextLevelUnknownLevelsAndUnknownParentsAlone() {
    assertThat(
            found(
                false,
                med("hmu", "HMU Nord", "rmu").level("HMU"),
                med("a", "A", "rmu").level("FMU"),
                med("b", "B", "rmu"),
                med("c", "C", "nowhere").level("LMU")))
        .isEmpty();
  }

  private List<Finding> found(boolean mayBeSkipped, CommitteeBuilder... committees) {
    Profile profile =
        Profile.builder()
            .name("kyst")
            .addLevel(new ProfileLevel(1, "Regions-MEDudvalg", List.of("RMU"), false))
            .addLevel(new ProfileLevel(2, "Hospitals-MEDudvalg", List.of("HMU"), mayBeSkipped))
            .addLevel(new ProfileLevel(3, "Lokalt MED-udvalg", List.of("LMU"), false))
            .build();
    OrganisationSketch sketch = partial().with(med("rmu", "Regionens").level("RMU"));
    return check(rule, sketch.with(committees).input().with(profile));
  }
}
