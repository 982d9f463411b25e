package dk.medsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class SourceExcerptPropertyTest {

  @Property
  void drawsAnyStretchOfAnyTextInOneLineOfSomeHundredColumns(
      @ForAll("texts") String text, @ForAll @IntRange(max = 999) int a, @ForAll int b) {
    int start = a % (text.length() + 1);
    int end = start + Math.floorMod(b, text.length() - start + 1);

    SourceExcerpt excerpt =
        SourceExcerpt.of(SourceText.of(text), SourceSpan.of(start, end), List.of());

    assertThat(excerpt.carets()).matches(" *\\^+").hasSizeLessThanOrEqualTo(105);
    assertThat(excerpt.text().codePoints().map(TerminalText::columns).sum())
        .isLessThanOrEqualTo(105);
    assertThat(excerpt.text().codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> odd =
        Arbitraries.of('\t', '\n', '\r', '\u001b', '\u0301', '\u202e', '\ud83d', '\ude00', '会');
    Arbitrary<Character> plain = Arbitraries.chars().range('a', 'z');
    return Arbitraries.frequencyOf(Tuple.of(1, odd), Tuple.of(3, plain))
        .list()
        .ofMaxSize(600)
        .map(SourceExcerptPropertyTest::joined);
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
