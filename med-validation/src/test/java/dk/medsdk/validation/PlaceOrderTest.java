package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Basis;
import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingBuilder;
import dk.medsdk.finding.FindingKind;
import dk.medsdk.finding.Severity;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

  @Test
  void putsWhatIsPrintedFirstInTheOrderOfThePage() {
    Finding early = at("/meeting/items/9").span(SourceSpan.of(3, 9)).build();
    Finding late = at("/meeting/items/0").span(SourceSpan.of(70, 90)).build();
    Finding nowhere = at("").build();

    assertThat(Stream.of(nowhere, late, early).sorted(new PlaceOrder()))
        .containsExactly(early, late, nowhere);
  }

  @Test
  void countsIndicesAsNumbers() {
    assertThat(sorted("/items/10", "/items/2/title", "/items/2", "/items/1/a", "", "/contents/3"))
        .containsExactly(
            "", "/contents/3", "/items/1/a", "/items/2", "/items/2/title", "/items/10");
  }

  @Test
  void putsIndicesBeforeNames() {
    assertThat(sorted("/a", "/7", "/10", "/a/b")).containsExactly("/7", "/10", "/a", "/a/b");
  }

  @Test
  void putsTheGravestFirstAtOnePlace() {
    Finding info = at("/meeting").severity(Severity.INFO).build();
    Finding error = at("/meeting").severity(Severity.ERROR).build();

    assertThat(Stream.of(info, error).sorted(new PlaceOrder())).containsExactly(error, info);
  }

  private static List<String> sorted(String... pointers) {
    return Stream.of(pointers)
        .map(pointer -> at(pointer).build())
        .sorted(new PlaceOrder())
        .map(finding -> finding.path().pointer())
        .toList();
  }

  private static FindingBuilder at(String pointer) {
    BilingualText words = new BilingualText("Prøve", "Test");
    FindingKind kind =
        FindingKind.builder()
            .id("Any")
            .severity(Severity.WARNING)
            .basis(new Basis(Authority.PRACTICE, "Prøven selv"))
            .summary(words)
            .message(words)
            .build();
    return Finding.builder().kind(kind).severity(Severity.WARNING).path(new ModelPath(pointer));
  }
}
