package dk.medsdk.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.testkit.conformance.RulePage.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageCasesTest {

  private static final Block PROFILE = new Block("yaml", "profile", "name: kyst\n");
  private static final Block EMPLOYER = new Block("yaml", "organisation", "id: kyst\n");
  private static final Block DRAFT = new Block("text", "published", "Udkast\n");
  private static final Block MINUTES = new Block("text", "", "Referat\n");

  @Test
  void makesOneCaseOfEachDocumentAtItsGate() {
    List<ConformanceCase> cases =
        PageCases.of(
            new RulePage("Rule", List.of(PROFILE, DRAFT), List.of(EMPLOYER, MINUTES, DRAFT)),
            Subject.DOCUMENT);

    assertThat(cases)
        .extracting(ConformanceCase::name)
        .containsExactly("Rule example 1", "Rule exception 1", "Rule exception 2");
    assertThat(cases)
        .extracting(ConformanceCase::expected)
        .containsExactly(Set.of("Rule"), Set.of(), Set.of());
    assertThat(cases.get(0).input().documents()).containsExactly("Udkast\n");
    assertThat(cases.get(0).input().gate()).contains("published");
    assertThat(cases.get(0).input().profile()).contains("name: kyst\n");
    assertThat(cases.get(0).input().organisation()).isEmpty();
    assertThat(cases.get(0).input().day()).isEmpty();
    assertThat(cases.get(1).input().gate()).isEmpty();
    assertThat(cases.get(1).input().profile()).isEmpty();
    assertThat(cases.get(1).input().organisation()).contains("id: kyst\n");
  }

  @Test
  void makesOneCaseOfEachOrganisationOnTheDay() {
    Block other = new Block("yaml", "organisation", "id: land\n");

    List<ConformanceCase> cases =
        PageCases.of(
            new RulePage("Rule", List.of(EMPLOYER), List.of(EMPLOYER, other, PROFILE)),
            Subject.ORGANISATION);

    assertThat(cases)
        .extracting(c -> c.input().organisation().orElseThrow())
        .containsExactly("id: kyst\n", "id: kyst\n", "id: land\n");
    assertThat(cases)
        .allMatch(c -> c.input().documents().isEmpty())
        .allMatch(c -> c.input().day().orElseThrow().equals(LocalDate.of(2026, 12, 31)));
    assertThat(cases.get(2).input().profile()).contains("name: kyst\n");
  }

  @Test
  void makesOneCaseOfAllDocumentsOfAnArchive() {
    List<ConformanceCase> cases =
        PageCases.of(
            new RulePage("Rule", List.of(MINUTES, EMPLOYER, MINUTES), List.of(MINUTES)),
            Subject.ARCHIVE);

    assertThat(cases)
        .extracting(ConformanceCase::origin)
        .containsExactly(Origin.EXAMPLE, Origin.EXCEPTION);
    assertThat(cases.get(0).input().documents()).containsExactly("Referat\n", "Referat\n");
    assertThat(cases.get(0).input().organisation()).contains("id: kyst\n");
    assertThat(cases.get(0).input().day()).contains(LocalDate.of(2026, 12, 31));
  }
}
