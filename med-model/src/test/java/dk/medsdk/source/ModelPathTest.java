package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

  @Test
  void namesPropertiesAndElementsFromTheRootDown() {
    ModelPath path = ModelPath.ITEMS.child(2).child("decision");

    assertThat(path.pointer()).isEqualTo("/meeting/items/2/decision");
    assertThat(path)
        .hasToString("/meeting/items/2/decision")
        .isEqualTo(new ModelPath(path.pointer()));
    assertThat(ModelPath.ROOT.pointer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "~/, /~0~1", "'', /", "' ', '/ '", "æ, /æ"})
  void escapesNamesAsRfc6901Says(String name, String pointer) {
    assertThat(ModelPath.ROOT.child(name).pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", " /meeting", "#/meeting"})
  void refusesAPointerThatDoesNotBeginWithASlash(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelPath(pointer))
        .withMessageContaining(pointer);
  }

  @Test
  void refusesAnIndexBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.ITEMS.child(-1))
        .withMessageContaining("-1");
  }

  @Test
  void climbsToTheDocumentAndNoFurther() {
    assertThat(ModelPath.ITEMS.child(0).parent()).isEqualTo(ModelPath.ITEMS);
    assertThat(ModelPath.MEETING.parent()).isEqualTo(ModelPath.ROOT);
    assertThat(ModelPath.ROOT.parent()).isEqualTo(ModelPath.ROOT);
  }

  @Test
  void climbsOverAnEscapedSlashAsOneName() {
    assertThat(ModelPath.MEETING.child("a/b").parent()).isEqualTo(ModelPath.MEETING);
  }

  @ParameterizedTest
  @CsvSource({
    "/meeting/items/1, /meeting/items, true",
    "/meeting/items/1/title, /meeting/items/1, true",
    "/meeting/items/1, /meeting/items/1, true",
    "/meeting/items/1, '', true",
    "'', '', true",
    "/meeting/items/10, /meeting/items/1, false",
    "/meeting, /meeting/items, false",
    "'', /meeting, false"
  })
  void isWithinItselfAndWhatHoldsIt(String inner, String outer, boolean within) {
    assertThat(new ModelPath(inner).isWithin(new ModelPath(outer))).isEqualTo(within);
  }

  @Test
  void isSortedByItsCharacters() {
    assertThat(ModelPath.ITEMS)
        .isGreaterThan(ModelPath.MEETING)
        .isLessThan(ModelPath.ITEMS.child(0));
  }
}
