package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedLabelsTest {

  @Test
  void partsALineAtEachLabel() {
    List<Line> lines =
        Lines.of("Planen blev drøftet. Beslutning: Planen gælder. Opfølgning: Ida sender den.");

    assertThat(GluedLabels.part(lines))
        .extracting(Line::text)
        .containsExactly(
            "Planen blev drøftet.", "Beslutning: Planen gælder.", "Opfølgning: Ida sender den.");
    assertThat(GluedLabels.part(lines))
        .extracting(line -> line.words().start())
        .containsExactly(0, 21, 48);
  }

  @Test
  void keepsTheBulletWithTheFirstPart() {
    List<Line> lines = GluedLabels.part(Lines.of("- Planen (2027) Konklusion: Udsat."));

    assertThat(lines.get(0).isBullet()).isTrue();
    assertThat(lines.get(0).body().text()).isEqualTo("Planen (2027)");
    assertThat(lines.get(1).isBullet()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutning: Planen gælder.",
        "Referat og beslutning: Planen gælder.",
        "Hun skrev Beslutning: Planen gælder.",
        "Planen blev drøftet. Status: Planen gælder.",
        "Planen blev drøftet. Beslutning",
        ""
      })
  void leavesOtherLinesWhole(String text) {
    List<Line> lines = Lines.of(text);

    assertThat(GluedLabels.part(lines)).isSameAs(lines);
  }
}
