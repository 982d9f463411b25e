package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import org.junit.jupiter.api.Test;

class ValueListTest {

  @Test
  void partsValuesAtMarksOutsideOfParentheses() {
    assertThat(ValueList.split(new Words("LMU; direktionen (a, b), , HR", 4), ",;"))
        .containsExactly(
            new Words("LMU", 4), new Words("direktionen (a, b)", 9), new Words("HR", 31));
  }
}
