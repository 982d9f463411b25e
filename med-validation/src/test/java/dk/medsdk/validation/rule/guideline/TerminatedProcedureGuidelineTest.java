package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineBuilder;
import dk.medsdk.model.organisation.GuidelineType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminatedProcedureGuidelineTest {

  private static final LocalDate NOTICE = LocalDate.of(2026, 2, 1);

  private final TerminatedProcedureGuideline rule = new TerminatedProcedureGuideline();

  @Test
  void findsThem() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(
                    terminated(GuidelineType.PROCEDURE).title("Drøftelse af budget").build(),
                    terminated(GuidelineType.PROCEDURE).build())
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Procedureretningslinjen \"Drøftelse af budget\" er opsagt den 2026-02-01, men kan ikke"
                + " opsiges",
            "Procedureretningslinjen \"nr. 2\" er opsagt den 2026-02-01, men kan ikke opsiges");
    assertThat(english(found))
        .startsWith(
            "The procedure guideline \"Drøftelse af budget\" was terminated on 2026-02-01, but"
                + " cannot be terminated");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(1).path().pointer()).isEqualTo("/guidelines/1/terminatedOn");
    assertThat(found.get(0).suggestion()).isPresent();
  }

  @Test
  void leavesOtherTypesAndGuidelinesThatApplyAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(
                        terminated(GuidelineType.VOLUNTARY).build(),
                        Guideline.builder().terminatedOn(NOTICE).build(),
                        Guideline.builder().type(GuidelineType.PROCEDURE).build())
                    .input()))
        .isEmpty();
  }

  private static GuidelineBuilder terminated(GuidelineType type) {
    return Guideline.builder().type(type).terminatedOn(NOTICE);
  }
}
