package dk.medsdk.validation.rule.guideline;

import static dk.medsdk.validation.OrganisationSketch.complete;
import static dk.medsdk.validation.RuleTester.check;
import static dk.medsdk.validation.RuleTester.danish;
import static dk.medsdk.validation.RuleTester.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidelineWithoutTypeTest {

  private final GuidelineWithoutType rule = new GuidelineWithoutType();

  @Test
  void findsThem() {
    List<Finding> found =
        check(
            rule,
            complete()
                .with(
                    Guideline.builder().title("Budget").type(GuidelineType.PROCEDURE).build(),
                    Guideline.builder().title("Alenearbejde").build())
                .input());

    assertThat(danish(found))
        .containsExactly(
            "Retningslinjen \"Alenearbejde\" siger ikke, om den er en procedure-, skal- eller"
                + " kan-retningslinje");
    assertThat(english(found))
        .containsExactly(
            "The guideline \"Alenearbejde\" does not say whether it is a procedure, mandatory or"
                + " voluntary one");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines/1");
  }

  @Test
  void leavesEveryTypeAlone() {
    for (GuidelineType type : GuidelineType.values()) {
      Guideline guideline = Guideline.builder().type(type).build();
      assertThat(check(rule, complete().with(guideline).input())).isEmpty();
    }
  }
}
