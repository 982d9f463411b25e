package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

  @Test
  void hasTheLengthOfWhatLiesBetweenItsEnds() {
    assertThat(SourceSpan.of(10, 14).length()).isEqualTo(4);
    assertThat(SourceSpan.of(10, 10).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "-2, -1"})
  void refusesWhatIsNoStretch(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.of(start, end))
        .withMessageContaining(start + " to " + end);
  }

  @Test
  void reachesOverTheGapToAnotherWhicheverComesFirst() {
    SourceSpan early = SourceSpan.of(2, 5);
    SourceSpan late = SourceSpan.of(8, 9);

    assertThat(early.to(late)).isEqualTo(SourceSpan.of(2, 9));
    assertThat(late.to(early)).isEqualTo(SourceSpan.of(2, 9));
    assertThat(SourceSpan.of(1, 9).to(early)).isEqualTo(SourceSpan.of(1, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true",
    "3, 4, true",
    "5, 5, true",
    "2, 2, true",
    "1, 5, false",
    "2, 6, false",
    "6, 6, false"
  })
  void holdsWhatLiesInsideOrFillsIt(int start, int end, boolean held) {
    assertThat(SourceSpan.of(2, 5).holds(SourceSpan.of(start, end))).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, false", "0, 3, true", "3, 4, true", "4, 9, true", "5, 9, false",
    "2, 2, true", "3, 3, true", "5, 5, true", "1, 1, false", "6, 6, false"
  })
  void touchesWhatSharesACharacterOrIsAPlaceAtItsEdge(int start, int end, boolean touching) {
    SourceSpan span = SourceSpan.of(2, 5);
    SourceSpan other = SourceSpan.of(start, end);

    assertThat(span.touches(other)).isEqualTo(touching);
    assertThat(other.touches(span)).isEqualTo(touching);
  }

  @Test
  void isSortedByStartThenByEnd() {
    List<SourceSpan> inOrder =
        List.of(SourceSpan.of(0, 9), SourceSpan.of(1, 1), SourceSpan.of(1, 3), SourceSpan.of(2, 2));

    assertThat(inOrder.stream().sorted(Comparator.reverseOrder()).sorted())
        .containsExactlyElementsOf(inOrder);
  }
}
