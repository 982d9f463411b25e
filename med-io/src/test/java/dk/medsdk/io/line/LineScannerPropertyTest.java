package dk.medsdk.io.line;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineScannerPropertyTest {

  @Property
  void cutsEveryLineBackFromTheSource(@ForAll("texts") String text) {
    SourceText source = SourceText.of(text);

    for (Line line : LineScanner.scan(source)) {
      assertThat(source.cut(line.span())).isEqualTo(line.text());
      assertThat(source.cut(line.body().span())).isEqualTo(line.body().text());
    }
  }

  @Property
  void losesNothingButSpaces(@ForAll("texts") String text) {
    List<Line> lines = LineScanner.scan(SourceText.of(text));

    String words = lines.stream().map(Line::text).collect(Collectors.joining());
    assertThat(withoutSpaces(words)).isEqualTo(withoutSpaces(text));
  }

  @Property
  void leavesWordsAfterEveryBullet(@ForAll("texts") String text) {
    assertThat(LineScanner.scan(SourceText.of(text)))
        .filteredOn(Line::isBullet)
        .noneMatch(line -> line.body().isBlank());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "\n", "\r", "\r\n", " ", "\u00a0", "\t", "\ufeff", "- ", "•", "\uf0b7", "o ");
    Arbitrary<String> words = Arbitraries.strings().withChars("aæøåÅ1.:(o").ofMaxLength(5);
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.oneOf(marks, words, anything)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static String withoutSpaces(String text) {
    return text.chars()
        .filter(c -> !Words.isSpace((char) c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
