package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MedArbitraries.Valid.class)
class ValidOrganisationsPropertyTest {

  /** Their guidelines are all on one matter, whatever their type. */
  private static final String OF_OTHER_MATTERS = "MissingProcedureGuideline";

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 5, 8), LocalDate.of(2026, 12, 31));

  @Property(tries = 300)
  void haveNothingToWarnOf(@ForAll Organisation organisation) {
    for (LocalDate day : DAYS) {
      Report report = MeetingValidator.standard().validate(OrganisationInput.of(organisation, day));

      assertThat(report.findings())
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          .extracting(Finding::id)
          .isSubsetOf(OF_OTHER_MATTERS);
      assertThat(report.notices()).isEmpty();
    }
  }
}
