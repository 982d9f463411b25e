package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  private static final ModelPath ITEM = ModelPath.ITEMS.child(3);
  private static final SourceSpan ITEM_SPAN = SourceSpan.of(40, 90);
  private static final SourceSpan TITLE_SPAN = SourceSpan.of(43, 60);

  private final SourceMap map =
      SourceMap.builder().put(ITEM, ITEM_SPAN).put(ITEM.child("title"), TITLE_SPAN).build();

  @Test
  void knowsWhereExactlyAValueIsPrinted() {
    assertThat(map.spanOf(ITEM.child("title"))).contains(TITLE_SPAN);
    assertThat(map.spanOf(ITEM.child("decision"))).isEmpty();
    assertThat(map.isPrinted(ITEM)).isTrue();
    assertThat(map.isPrinted(ITEM.child("decision"))).isFalse();
  }

  @Test
  void fallsBackToTheNearestPrintedValueAround() {
    assertThat(map.nearestSpanOf(ITEM.child("title"))).contains(TITLE_SPAN);
    assertThat(map.nearestSpanOf(ITEM.child("decision").child("resolutions").child(0)))
        .contains(ITEM_SPAN);
    assertThat(map.nearestSpanOf(ModelPath.ITEMS.child(30))).isEmpty();
  }

  @Test
  void fallsBackToTheDocumentItself() {
    SourceMap whole = SourceMap.builder().put(ModelPath.ROOT, SourceSpan.of(0, 9)).build();

    assertThat(whole.nearestSpanOf(ITEM)).contains(SourceSpan.of(0, 9));
    assertThat(whole.nearestSpanOf(ModelPath.ROOT)).contains(SourceSpan.of(0, 9));
  }

  @Test
  void keepsTheFirstPlaceSaidForAPath() {
    SourceMap twice = SourceMap.builder().put(ITEM, ITEM_SPAN).put(ITEM, TITLE_SPAN).build();

    assertThat(twice.spanOf(ITEM)).contains(ITEM_SPAN);
  }

  @Test
  void doesNotSeeLaterChangesOfWhatItWasMadeOf() {
    Map<ModelPath, SourceSpan> spans = new HashMap<>(Map.of(ITEM, ITEM_SPAN));
    SourceMap made = SourceMap.of(spans);
    SourceMap.Builder builder = SourceMap.builder().put(ITEM, ITEM_SPAN);
    SourceMap built = builder.build();

    spans.put(ITEM, TITLE_SPAN);
    builder.put(ModelPath.MEETING, TITLE_SPAN);

    assertThat(made.spanOf(ITEM)).contains(ITEM_SPAN);
    assertThat(built.isPrinted(ModelPath.MEETING)).isFalse();
    assertThatThrownBy(() -> built.spans().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEqualToAnotherWithTheSamePlaces() {
    SourceMap same = SourceMap.of(map.spans());

    assertThat(same).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
    assertThat(same).isNotEqualTo(SourceMap.EMPTY).isNotEqualTo(map.spans());
  }

  @Test
  void isTheEmptyMapWhenNothingIsPrinted() {
    assertThat(SourceMap.of(Map.of())).isSameAs(SourceMap.EMPTY);
    assertThat(SourceMap.builder().build()).isSameAs(SourceMap.EMPTY);
    assertThat(SourceMap.EMPTY.nearestSpanOf(ITEM)).isEmpty();
  }
}
