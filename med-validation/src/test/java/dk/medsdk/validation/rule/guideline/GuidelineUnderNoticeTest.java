package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.OrganisationSketch.partial;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineUnderNoticeTest {

  private final GuidelineUnderNotice rule = new GuidelineUnderNotice();

  @Test
  void saysUntilWhenItApplies() {
    List<Finding> found = found(LocalDate.of(2026, 11, 15), GuidelineType.VOLUNTARY);

    assertThat(danish(found))
        .containsExactly("\"Elcykler\" er opsagt den 2026-11-15 og gælder til den 2027-02-15");
    assertThat(english(found))
        .containsExactly("\"Elcykler\" was terminated on 2026-11-15 and applies until 2027-02-15");
    assertThat(found.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines/0/terminatedOn");
  }

  @Test
  void countsFromTheDayOfNoticeUntilThreeMonthsLater() {
    assertThat(found(LocalDate.of(2026, 12, 31), GuidelineType.VOLUNTARY)).hasSize(1);
    assertThat(found(LocalDate.of(2027, 1, 1), GuidelineType.VOLUNTARY)).isEmpty();
    assertThat(found(LocalDate.of(2026, 10, 1), GuidelineType.VOLUNTARY)).hasSize(1);
    assertThat(found(LocalDate.of(2026, 9, 30), GuidelineType.VOLUNTARY)).isEmpty();
  }

  @Test
  void leavesProcedureGuidelinesAndDaysOfNoCalendarAlone() {
    assertThat(found(LocalDate.of(2026, 11, 15), GuidelineType.PROCEDURE)).isEmpty();
    assertThat(found(LocalDate.MAX, GuidelineType.VOLUNTARY)).isEmpty();
    assertThat(check(rule, partial().with(Guideline.builder().build()).input())).isEmpty();
  }

  private List<Finding> found(LocalDate notice, GuidelineType type) {
    Guideline guideline =
        Guideline.builder().title("Elcykler").type(type).terminatedOn(notice).build();
    return check(rule, partial().with(guideline).input());
  }
}
