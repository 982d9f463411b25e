package dk.medsdk.validation.rule;

import static dk.medsdk.validation.RuleTester.item;
import static dk.medsdk.validation.RuleTester.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceMap;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.testkit.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordsTest {

  private static final ModelPath ITEM = ModelPath.ITEMS.child(0);
  private static final ModelPath TEXT = ITEM.child("caseStatement").child(0).child("text");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tak til Ida Holm i dag;Tak til Ida Holm i dag;Ida Holm",
        "Tak\u00e6 til Ida Holm;Tak\\u00e6 til Ida Holm;Ida Holm",
        "Tak til Ida Holm;Tak til Ida\\u0020Holm;\"Tak til Ida\\u0020Holm\"",
      })
  void placesWordsWhereTheyStandAndElseInTheirText(String text, String written, String cut) {
    String source = "{{\"" + written + "\"}, \"Ida Holm\"}";
    TextPlace place = input(text, written, source).scan().personNames().get(0).place();

    assertThat(place.path()).isEqualTo(ITEM);
    assertThat(place.words()).isEqualTo("Ida Holm");
    assertThat(place.span().map(span -> SourceText.of(source).cut(span))).contains(cut);
  }

  @Test
  void findsCprNumbersOutsideOfTheTextsInTheDocument() {
    String source = "# 010190-6789\n{\"Hun, 020290-6789\"}";

    assertThat(input("Hun, 020290-6789", "Hun, 020290-6789", source).scan().cprNumbers())
        .extracting(TextPlace::path, TextPlace::words)
        .containsExactly(tuple(ITEM, "020290-6789"), tuple(ModelPath.ROOT, "010190-6789"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{'id': '010190-6789'};1",
        "{'items': [], id: 010190-6789};1",
        "{} konto: 010190-6789;0",
        "{} 'note': 'Konto: 010190-6789';0",
      })
  void takesNoPropertyForTheNameOfAnotherKindOfNumber(String form, int count) {
    String source = "\"x\"" + form.replace('\'', '"');

    assertThat(input("x", "x", source).scan().cprNumbers()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"Ida Holm,Ida\\u0020Holm", "Ida Holm\u00e6,Ida Holm\\u00e6", "Ida Holm,Ida Holm"})
  void isLinearOnFiftyThousandRepetitions(String text, String written) {
    String all = (written + ", ").repeat(50_000);
    String texts = (text + ", ").repeat(50_000);

    TextScan scan =
        ProcessorTime.within(
            Duration.ofSeconds(3), () -> input(texts, all, "{\"" + all + "\"}").scan());

    assertThat(scan.personNames()).hasSize(50_000);
  }

  @Test
  void hasNoProse() {
    CheckInput form = input("Ferie", "Ferie", "{\"Ferie\"}");

    assertThat(form.prose()).isEqualTo(Optional.empty());
    assertThat(form.source()).isPresent();
  }

  /** A form that has the text of its one item between the first quotes, and braces around it. */
  private static CheckInput input(String text, String written, String source) {
    int start = source.indexOf("\"" + written);
    SourceMap map =
        SourceMap.builder()
            .put(ITEM, SourceSpan.of(source.indexOf('{'), source.indexOf('}')))
            .put(TEXT, SourceSpan.of(start, start + written.length() + 2))
            .build();
    return CheckInput.ofForm(
        minutes(item("1", "Ferie").caseStatement(RichText.ofParagraphs(text)).build()),
        SourceText.of(source),
        map,
        List.of());
  }
}
