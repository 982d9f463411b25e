package dk.medsdk.io.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import org.junit.jupiter.api.Test;

class LineDocumentTest {

  private static final SourcePlace PARAGRAPH_7 = SourcePlace.of(Unit.PARAGRAPH, 7);
  private static final SourcePlace PARAGRAPH_8 = SourcePlace.of(Unit.PARAGRAPH, 8);

  @Test
  void keepsEveryLineWithItsPlaceAndTraits() {
    Traits heading = Traits.NONE.asHeading(2).bold(6);
    LineDocument document =
        LineDocument.builder()
            .add("1. Godkendelse", heading, PARAGRAPH_7)
            .add("  • nyt  ", Traits.NONE.inList(1), PARAGRAPH_8)
            .build();
    Line bullet = document.lines().get(1);
    assertThat(document.source().content()).isEqualTo("1. Godkendelse\n  • nyt  \n");
    assertThat(document.lines().get(0).traits()).isEqualTo(heading);
    assertThat(document.source().cut(bullet.body().span())).isEqualTo("nyt");
    assertThat(bullet.traits().listDepth()).isOne();
    assertThat(document.source().placeOf(bullet.span().start())).isEqualTo(PARAGRAPH_8);
  }

  @Test
  void writesALineOnOneLine() {
    LineDocument document =
        LineDocument.builder().add("to\nlinjer\r\nher", Traits.NONE, PARAGRAPH_7).build();
    assertThat(document.source().content()).isEqualTo("to linjer her\n");
    assertThat(document.lines()).hasSize(1);
  }

  @Test
  void refusesTraitsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.NONE.asHeading(10));
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.NONE.inList(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.NONE.bold(-1));
  }
}
