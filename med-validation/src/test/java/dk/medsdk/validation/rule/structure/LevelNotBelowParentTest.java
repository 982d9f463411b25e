package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.committee;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.OrganisationInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelNotBelowParentTest {

  private final LevelNotBelowParent rule = new LevelNotBelowParent();

  @Test
  void findsCommitteesOfTheSameLevelAndOfAHigherOne() {
    List<Finding> found =
        check(
            rule,
            sketch(1, 2)
                .with(med("a", "RMU Kyst").level("RMU"), med("b", "Nord", "a").level("RMU"))
                .with(med("c", "Syd").level("LMU"), med("d", "Øst", "c").level("RMU"))
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Nord (RMU) hører under RMU Kyst (RMU), som ikke er på et højere niveau",
            "Øst (RMU) hører under Syd (LMU), som ikke er på et højere niveau");
    assertThat(english(found))
        .startsWith("Nord (RMU) is under RMU Kyst (RMU), which is not at a higher level");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/1/parent");
  }

  @Test
  void leavesLevelsInOrderAndSkippedOnesAlone() {
    assertThat(
            check(
                rule,
                sketch(1, 3)
                    .with(med("a", "RMU Kyst").level("RMU"), med("b", "Nord", "a").level("LMU"))
                    .input()))
        .isEmpty();
  }

  @Test
  void leavesSubcommitteesAndLevelsWithoutARankAlone() {
    assertThat(
            check(
                rule,
                sketch(1, 2)
                    .with(med("a", "RMU Kyst").level("RMU"), med("b", "Nord", "a").level("FMU"))
                    .with(
                        committee("uu", "Underudvalget", CommitteeKind.SUBCOMMITTEE)
                            .level("RMU")
                            .parent(new CommitteeId("a")))
                    .with(med("c", "Syd", "uu").level("RMU"), med("d", "Øst", "a"))
                    .input()))
        .isEmpty();
  }

  @Test
  void saysNothingWhereOrganisationAndProfileDisagree() {
    Profile profile =
        Profile.builder()
            .name("kyst")
            .addLevel(new ProfileLevel(2, "RMU", List.of(), false))
            .build();
    OrganisationInput input =
        sketch(1, 2).with(med("a", "A").level("RMU"), med("b", "B", "a").level("RMU")).input();

    assertThat(check(rule, input.with(profile))).isEmpty();
  }

  private static OrganisationSketch sketch(int regional, int local) {
    OrganisationSketch sketch = partial();
    sketch
        .builder()
        .addLevel(Level.builder().rank(regional).abbreviation("RMU").build())
        .addLevel(Level.builder().rank(local).abbreviation("LMU").build());
    return sketch;
  }
}
