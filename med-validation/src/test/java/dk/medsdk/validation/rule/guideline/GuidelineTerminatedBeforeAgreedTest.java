package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Guideline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineTerminatedBeforeAgreedTest {

  private static final LocalDate AGREED = LocalDate.of(2025, 5, 8);

  private final GuidelineTerminatedBeforeAgreed rule = new GuidelineTerminatedBeforeAgreed();

  @Test
  void findsThem() {
    List<Finding> found =
        check(
            rule,
            partial()
                .with(
                    Guideline.builder()
                        .title("Alenearbejde")
                        .agreedOn(AGREED)
                        .terminatedOn(AGREED.minusDays(1))
                        .build())
                .input());

    assertThat(danish(found))
        .containsExactly(
            "\"Alenearbejde\" er opsagt den 2025-05-07, før den blev aftalt den 2025-05-08");
    assertThat(english(found))
        .containsExactly(
            "\"Alenearbejde\" was terminated on 2025-05-07, before it was agreed on 2025-05-08");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines/0/terminatedOn");
    assertThat(found.get(0).related())
        .extracting(place -> place.path().pointer())
        .containsExactly("/guidelines/0/agreedOn");
  }

  @Test
  void leavesTheSameDayAndUnknownDaysAlone() {
    assertThat(
            check(
                rule,
                partial()
                    .with(
                        Guideline.builder().agreedOn(AGREED).terminatedOn(AGREED).build(),
                        Guideline.builder().agreedOn(AGREED).build(),
                        Guideline.builder().terminatedOn(AGREED).build())
                    .input()))
        .isEmpty();
  }
}
