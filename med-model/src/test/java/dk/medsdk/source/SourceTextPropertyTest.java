package dk.medsdk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceTextPropertyTest {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  @Property
  void everyOffsetHasThePositionThatReadingFromTheTopGives(@ForAll("texts") String content) {
    SourceText text = SourceText.of(content);

    for (int offset = 0; offset <= content.length(); offset++) {
      assertThat(text.positionOf(offset)).isEqualTo(positionByReading(content, offset));
      assertThat(text.lineOf(offset)).isEqualTo(text.positionOf(offset).line());
    }
  }

  @Property
  void linesAreWhatSplittingGives(@ForAll("texts") String content) {
    SourceText text = SourceText.of(content);

    List<String> lines =
        IntStream.rangeClosed(1, text.lineCount())
            .mapToObj(line -> text.cut(text.line(line)))
            .toList();

    assertThat(lines).containsExactly(LINE_END.split(content, -1));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "æ", "😀", "\ud83d", "\n", "\r", "\r\n", " ")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Walks character by character, a CRLF being over only after its second half. */
  private static SourcePosition positionByReading(String content, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      boolean halfOfCrLf = content.startsWith("\r\n", i);
      if (!halfOfCrLf && (content.charAt(i) == '\n' || content.charAt(i) == '\r')) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = (int) content.substring(lineStart, offset).codePoints().count() + 1;
    return new SourcePosition(line, column);
  }
}
