package dk.medsdk.validation.rule.structure;

import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.validation.OrganisationSketch;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.OrganisationInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownLevelTest {

  private final UnknownLevel rule = new UnknownLevel();

  @Test
  void findsALevelThatTheOrganisationDoesNotList() {
    List<Finding> found =
        check(
            rule,
            listed().with(med("a", "RMU").level("RMU"), med("b", "Nord").level("FMU")).input());

    assertThat(danish(found))
        .containsExactly("Nord er på niveauet FMU, men niveauerne er RMU, Lokalt MED-udvalg");
    assertThat(english(found))
        .containsExactly("Nord is at the level FMU, but the levels are RMU, Lokalt MED-udvalg");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/committees/1/level");
  }

  @Test
  void findsALevelThatTheProfileDoesNotName() {
    OrganisationInput input = partial().with(med("b", "Nord").level("FMU")).input();

    assertThat(danish(check(rule, input.with(profile()))))
        .containsExactly("Nord er på niveauet FMU, men niveauerne er HMU");
  }

  @Test
  void leavesNamesAbbreviationsAndLevelsOfTheProfileAlone() {
    OrganisationInput input =
        listed()
            .with(med("a", "A").level("rmu"), med("b", "B").level("Regions-MEDudvalg"))
            .with(med("c", "C").level("lokalt MED-udvalg"), med("d", "D").level("HMU"))
            .with(med("e", "E"))
            .input();

    assertThat(check(rule, input.with(profile()))).isEmpty();
  }

  @Test
  void saysNothingWhereNoLevelsAreKnown() {
    assertThat(check(rule, partial().with(med("b", "Nord").level("FMU")).input())).isEmpty();
  }

  private static Profile profile() {
    return Profile.builder()
        .name("kyst")
        .addLevel(new ProfileLevel(2, "Hospitals-MEDudvalg", List.of("HMU"), false))
        .build();
  }

  private static OrganisationSketch listed() {
    OrganisationSketch sketch = partial();
    sketch
        .builder()
        .addLevel(Level.builder().rank(1).name("Regions-MEDudvalg").abbreviation("RMU").build())
        .addLevel(Level.builder().rank(3).name("Lokalt MED-udvalg").build());
    return sketch;
  }
}
