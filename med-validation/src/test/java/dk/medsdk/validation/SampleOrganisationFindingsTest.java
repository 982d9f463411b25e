package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.LargeOrganisation;
import dk.medsdk.testkit.SampleOrganisations;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the sample organisations nothing is found, and in no organisation does a rule fail. */
@Domain(MedArbitraries.class)
class SampleOrganisationFindingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  static List<Organisation> samples() {
    return SampleOrganisations.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsNothingInTheSamples(Organisation sample) {
    for (LocalDate day : List.of(DAY, DAY.plusDays(1), LocalDate.of(2025, 8, 1))) {
      Report report = MeetingValidator.standard().validate(OrganisationInput.of(sample, day));

      assertThat(report.findings()).as(day.toString()).isEmpty();
      assertThat(report.notices()).isEmpty();
    }
  }

  @Test
  void findsTheGuidelineThatWasUnderNoticeInMarch() {
    OrganisationInput march =
        OrganisationInput.of(SampleOrganisations.region(), LocalDate.of(2026, 3, 12));

    assertThat(MeetingValidator.standard().validate(march).findings())
        .extracting(Finding::id)
        .containsExactly("GuidelineUnderNotice");
  }

  @Test
  void takesNoTimeInALargeOrganisation() {
    OrganisationInput large = OrganisationInput.of(LargeOrganisation.of(5_000, 60_000), DAY);

    Report report =
        assertTimeout(Duration.ofSeconds(20), () -> MeetingValidator.standard().validate(large));

    // Nobody in it is an AMR.
    assertThat(report.findings())
        .hasSize(RuleRun.MOST_FINDINGS + 1)
        .extracting(Finding::id)
        .containsOnly("IntegratedCommitteeWithoutAmr", "FindingsLeftOut");
    assertThat(report.findings())
        .last()
        .extracting(finding -> finding.arguments().get("count"))
        .isEqualTo("4800");
  }

  @Property(tries = 300)
  void failsInNoOrganisation(@ForAll Organisation organisation) {
    Report report = MeetingValidator.standard().validate(OrganisationInput.of(organisation, DAY));

    assertThat(report.notices()).isEmpty();
  }
}
