package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;

class LineWidthsTest {

  private static final String WIDE =
      "Grupperne var uenige om, hvor holdet med telefonerne hører til. De";

  private final LineWidths widths = new LineWidths();

  @Test
  void tellsALineIntoWhichTheNextWordWouldHaveGone() {
    assertThat(endsEarly("Mere ro", "Bedre tid")).isTrue();
    assertThat(endsEarly(WIDE, "Holstebro")).isFalse();
    assertThat(endsEarly("Mere ro i dagens sidste time for alle", "Arbejdsmiljørepræsentanter"))
        .isFalse();
  }

  @Test
  void tellsALineThatNothingWraps() {
    assertThat(endsEarly(WIDE + WIDE, "Bedre tid")).isTrue();
  }

  @Test
  void knowsLinesThatGoOn() {
    assertThat(endsEarly("Mere ro", "og tid")).isFalse();
    assertThat(endsEarly("Mere ro,", "Bedre tid")).isFalse();
    assertThat(endsEarly("Mere ro:", "Bedre tid")).isFalse();
    assertThat(endsEarly("Mere ro", "")).isFalse();
    assertThat(widths.endsEarlyBefore(new Words("", 0))).isFalse();
  }

  private boolean endsEarly(String line, String next) {
    widths.add(new Words(line, 0));
    return widths.endsEarlyBefore(new Words(next, 0));
  }
}
