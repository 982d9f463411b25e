package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;

class PageMarksTest {

  private final PageMarks pages = new PageMarks();

  @Test
  void countsPages() {
    assertThat(isMark("1")).isTrue();
    assertThat(isMark("- 2 -")).isTrue();
    assertThat(isMark("2")).isFalse();
    assertThat(isMark("12")).isFalse();
    assertThat(isMark("3")).isTrue();
  }

  @Test
  void mayBeginAtTheSecondPage() {
    assertThat(isMark("3")).isFalse();
    assertThat(isMark("2")).isTrue();
    assertThat(isMark("3")).isTrue();
  }

  @Test
  void knowsTheTitleAgain() {
    pages.repeats(new Words("Opsamling", 0));

    assertThat(isMark("Opsamling")).isTrue();
    assertThat(isMark("Opsamling 2")).isFalse();
    assertThat(isMark("-")).isFalse();
    assertThat(isMark("2000")).isFalse();
  }

  private boolean isMark(String line) {
    return pages.isMark(new Words(line, 90));
  }
}
