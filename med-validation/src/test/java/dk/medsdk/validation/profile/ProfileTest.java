package dk.medsdk.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import org.junit.jupiter.api.Test;

class ProfileTest {

  @Test
  void leavesFindingsOfRulesThatItDoesNotNameAlone() {
    Finding warning = finding(Severity.WARNING, Severity.WARNING);

    assertThat(Profile.GENERIC.apply(warning)).isSameAs(warning);
    assertThat(Profile.GENERIC.withSeverity("Other", Severity.ERROR).apply(warning))
        .isSameAs(warning);
  }

  @Test
  void givesTheSeverityThatItNames() {
    assertThat(applied(Severity.ERROR, finding(Severity.WARNING, Severity.WARNING)))
        .isEqualTo(Severity.ERROR);
    assertThat(applied(Severity.INFO, finding(Severity.WARNING, Severity.WARNING)))
        .isEqualTo(Severity.INFO);
  }

  @Test
  void neverMakesTheMilderFormOfAProblemGraver() {
    assertThat(applied(Severity.ERROR, finding(Severity.WARNING, Severity.INFO)))
        .isEqualTo(Severity.INFO);
    assertThat(applied(Severity.INFO, finding(Severity.ERROR, Severity.WARNING)))
        .isEqualTo(Severity.INFO);
  }

  @Test
  void decidesOnTheGraverFormOfAProblemToo() {
    assertThat(applied(Severity.INFO, finding(Severity.WARNING, Severity.ERROR)))
        .isEqualTo(Severity.INFO);
  }

  private static Severity applied(Severity wanted, Finding finding) {
    return Profile.GENERIC.withSeverity("Any", wanted).apply(finding).severity();
  }

  private static Finding finding(Severity usual, Severity own) {
    BilingualText words = new BilingualText("Prøve", "Test");
    FindingKind kind =
        FindingKind.builder()
            .id("Any")
            .severity(usual)
            .basis(new Basis(Authority.PRACTICE, "Prøven selv"))
            .summary(words)
            .message(words)
            .build();
    return Finding.builder().kind(kind).severity(own).build();
  }
}
