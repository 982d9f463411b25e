package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.OrganisationSketch.med;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Guideline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineMissingDetailsTest {

  private static final Guideline WHOLE =
      Guideline.builder()
          .title("Alenearbejde")
          .agreedBy(new CommitteeId("hmu"))
          .agreedOn(LocalDate.of(2025, 5, 8))
          .build();

  private final GuidelineMissingDetails rule = new GuidelineMissingDetails();

  @Test
  void findsEachDetailThatIsMissing() {
    List<Finding> found = check(rule, complete().with(WHOLE, Guideline.builder().build()).input());

    assertThat(danish(found))
        .containsExactly(
            "Retningslinjen \"nr. 2\" siger ikke, hvad den hedder",
            "Retningslinjen \"nr. 2\" siger ikke, hvilket udvalg der har aftalt den",
            "Retningslinjen \"nr. 2\" siger ikke, hvornår den er aftalt");
    assertThat(english(found))
        .containsExactly(
            "The guideline \"nr. 2\" does not say what it is called",
            "The guideline \"nr. 2\" does not say which committee agreed on it",
            "The guideline \"nr. 2\" does not say when it was agreed");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines/1");
  }

  @Test
  void findsACommitteeThatTheOrganisationDoesNotHave() {
    List<Finding> found = check(rule, complete().with(med("rmu", "RMU")).with(WHOLE).input());

    assertThat(danish(found))
        .containsExactly(
            "Retningslinjen \"Alenearbejde\" siger ikke, hvilket af organisationens udvalg der har"
                + " aftalt den");
    assertThat(english(found))
        .containsExactly(
            "The guideline \"Alenearbejde\" does not say which of the organisation's committees"
                + " agreed on it");
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines/0/agreedBy");
  }

  @Test
  void leavesGuidelinesThatSayItAllAlone() {
    assertThat(check(rule, complete().with(WHOLE).input())).isEmpty();
    assertThat(check(rule, complete().with(med("hmu", "HMU")).with(WHOLE).input())).isEmpty();
  }
}
