package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.source.SourceText;
import org.junit.jupiter.api.Test;

class LineShapeTest {

  private static final String LONG = "Planen gælder for alle afdelinger på hospitalet. ".repeat(3);

  @Test
  void aLineWithAMarkNearItsBeginningMayHaveALabel() {
    assertThat(shape("Mødedato: 12. marts")).isEqualTo(LineShape.LABELLED);
    assertThat(shape("- Sted  Lokale 2")).isEqualTo(LineShape.LABELLED);
    assertThat(shape("Sted\tLokale 2")).isEqualTo(LineShape.LABELLED);
    assertThat(shape("Beslutning: " + LONG)).isEqualTo(LineShape.LABELLED);
  }

  @Test
  void aMarkFarInIsNoneOfALabel() {
    assertThat(shape("Udvalget drøftede i to grupper, hvad planen siger: alt"))
        .isEqualTo(LineShape.SHORT);
  }

  @Test
  void aBulletIsOneHoweverLong() {
    assertThat(shape("- Ida Holm")).isEqualTo(LineShape.BULLET);
    assertThat(shape("- " + LONG)).isEqualTo(LineShape.BULLET);
  }

  @Test
  void runningTextIsLong() {
    assertThat(shape(LONG)).isEqualTo(LineShape.LONG);
    assertThat(shape("Beslutning")).isEqualTo(LineShape.SHORT);
  }

  private static LineShape shape(String text) {
    Line line = LineScanner.scan(SourceText.of(text)).get(0);
    return LineShape.of(line, LineShape.labelEnd(line.body().text()));
  }
}
