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

class MissingProcedureGuidelineTest {

  private static final Guideline BUDGET = procedure("Retningslinje for drøftelse af budgettet");
  private static final Guideline STAFF = procedure("Retningslinje for personalepolitikken");
  private static final Guideline CHANGE = procedure("Procedure ved større omstillinger");

  private final MissingProcedureGuideline rule = new MissingProcedureGuideline();

  @Test
  void findsEachMatterForWhichThereIsNone() {
    List<Finding> found = found(voluntary("Brug af elcykler"));

    assertThat(danish(found))
        .containsExactly(
            "Der er ingen procedureretningslinje for budgettets konsekvenser for arbejds- og"
                + " personaleforhold",
            "Der er ingen procedureretningslinje for personalepolitikken",
            "Der er ingen procedureretningslinje for større rationaliserings- og"
                + " omstillingsprojekter");
    assertThat(english(found))
        .containsExactly(
            "There is no procedure guideline on what the budget means for work and staff",
            "There is no procedure guideline on the personnel policy",
            "There is no procedure guideline on larger rationalisation and restructuring");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).path().pointer()).isEqualTo("/guidelines");
  }

  @Test
  void findsTheOneThatIsMissing() {
    assertThat(found(BUDGET, STAFF)).hasSize(1);
    assertThat(found(BUDGET, CHANGE)).hasSize(1);
    assertThat(found(STAFF, CHANGE)).hasSize(1);
    assertThat(found(STAFF, CHANGE, voluntary("Budgetmøder"))).hasSize(1);
  }

  @Test
  void leavesAWholeSetAndOneForSeveralMattersAlone() {
    assertThat(found(BUDGET, STAFF, CHANGE)).isEmpty();
    assertThat(found(procedure("Budget, personalepolitik og omstilling"))).isEmpty();
    assertThat(found(BUDGET, STAFF, Guideline.builder().title("Omorganisering").build())).isEmpty();
  }

  @Test
  void saysNothingWhereAGuidelineMayBeAboutAnything() {
    assertThat(found(procedure("Procedureretningslinje"))).isEmpty();
    assertThat(found(Guideline.builder().type(GuidelineType.PROCEDURE).build())).isEmpty();
    assertThat(found(Guideline.builder().build())).isEmpty();
    assertThat(found()).isEmpty();
  }

  private List<Finding> found(Guideline... guidelines) {
    return check(rule, complete().with(guidelines).input());
  }

  private static Guideline procedure(String title) {
    return Guideline.builder().title(title).type(GuidelineType.PROCEDURE).build();
  }

  private static Guideline voluntary(String title) {
    return Guideline.builder().title(title).type(GuidelineType.VOLUNTARY).build();
  }
}
