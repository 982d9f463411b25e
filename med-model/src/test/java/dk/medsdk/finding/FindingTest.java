package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final String INVENTED_CPR = "010203-1234";

  private final Finding finding =
      Finding.builder()
          .kind(SampleKind.OVERLAP)
          .severity(Severity.WARNING)
          .path(ModelPath.ITEMS.child(1))
          .putArgument("who", "Ida Holm")
          .putArgument("minutes", "5")
          .span(SourceSpan.of(3, 9))
          .addRelated(new RelatedPlace(ModelPath.ITEMS.child(0), Optional.empty()))
          .suggestion(new BilingualText("Flyt det ene", "Move one of them"))
          .build();

  @Test
  void saysItInDanishAndInEnglish() {
    assertThat(finding.message(DANISH)).isEqualTo("Ida Holm: 5 minutter");
    assertThat(finding.message(Locale.FRENCH)).isEqualTo("Ida Holm: 5 minutes");
  }

  @Test
  void hasTheIdOfItsKindAndASeverityOfItsOwn() {
    assertThat(finding.id()).isEqualTo("Overlap");
    assertThat(finding.kind().severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void isAboutTheDocumentUnlessItSaysOtherwise() {
    Finding bare = Finding.builder().kind(SampleKind.OVERLAP).severity(Severity.INFO).build();

    assertThat(bare.path()).isEqualTo(ModelPath.ROOT);
    assertThat(bare.span()).isEmpty();
    assertThat(bare.related()).isEmpty();
  }

  @Test
  void masksCprNumbersInItsArguments() {
    Finding masked = finding.toBuilder().putArgument("who", "Ida, " + INVENTED_CPR).build();

    assertThat(masked.arguments()).containsEntry("who", "Ida, ······-····");
    assertThat(masked.message(DANISH)).isEqualTo("Ida, ······-····: 5 minutter");
    assertThat(masked.toString()).doesNotContain(INVENTED_CPR);
  }

  @Test
  void masksWithoutTouchingAnythingElse() {
    Finding masked = finding.toBuilder().putArgument("who", INVENTED_CPR).build();

    assertThat(masked.toBuilder().putArgument("who", "Ida Holm").build()).isEqualTo(finding);
  }

  @Test
  void keepsTheOrderOfItsArgumentsWhenItMasksOne() {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String name : new String[] {"who", "minutes", "place", "a", "zebra", "day"}) {
      arguments.put(name, INVENTED_CPR);
    }

    assertThat(finding.toBuilder().arguments(arguments).build().arguments().keySet())
        .containsExactlyElementsOf(arguments.keySet());
  }

  @Test
  void refusesToBeOfNoKind() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Finding.builder().severity(Severity.INFO).build())
        .withMessageContaining("kind");
  }

  @Test
  void comesOutOfItsOwnBuilderAsItWas() {
    assertThat(finding.toBuilder().build()).isEqualTo(finding).hasSameHashCodeAs(finding);
  }
}
