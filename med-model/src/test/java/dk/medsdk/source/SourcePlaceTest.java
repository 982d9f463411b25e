package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.source.SourcePlace.Step;
import dk.medsdk.source.SourcePlace.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePlaceTest {

  private static final SourcePlace LINE_12 = SourcePlace.of(Unit.PAGE, 3).in(Unit.LINE, 12);

  @Test
  void goesFromTheWidestToTheNarrowest() {
    assertThat(LINE_12.steps()).containsExactly(new Step(Unit.PAGE, 3), new Step(Unit.LINE, 12));
    assertThat(LINE_12.isPosition()).isFalse();
  }

  @Test
  void isLineAndColumnInAText() {
    SourcePlace place = SourceText.of("Referat\r\nPunkt 1").placeOf(11);
    assertThat(place).isEqualTo(SourcePlace.of(new SourcePosition(2, 3)));
    assertThat(place.isPosition()).isTrue();
  }

  @Test
  void isWhatTheFileCountsWhereTheTextWasTakenFromOne() {
    SourceText text = SourceText.of("Referat\nPunkt 1\nmere").takenFrom(List.of(LINE_12, LINE_12));
    assertThat(text.placeOf(9)).isEqualTo(LINE_12);
    assertThat(text.startingAtLine(4).placeOf(9)).isEqualTo(LINE_12);
    assertThat(text.placeOf(17)).isEqualTo(SourcePlace.of(new SourcePosition(3, 2)));
    assertThat(text).isNotEqualTo(SourceText.of("Referat\nPunkt 1\nmere"));
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatIllegalArgumentException().isThrownBy(() -> SourcePlace.of(Unit.PAGE, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourcePlace(List.of()));
  }
}
