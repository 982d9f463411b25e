package dk.medsdk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CprNumbersPropertyTest {

  @Property
  void findsEveryNumberOfTheLastCenturyAndThis(@ForAll("numbers") String number) {
    assertThat(CprNumbers.find("født " + number + ", gift"))
        .containsExactly(SourceSpan.of(5, 5 + number.length()));
  }

  @Property
  void maskingKeepsTheLengthAndEverythingElse(@ForAll("mixtures") String text) {
    String masked = CprNumbers.mask(text);
    StringBuilder restored = new StringBuilder(masked);
    for (SourceSpan span : CprNumbers.find(text)) {
      assertThat(masked.substring(span.start(), span.end())).doesNotContainPattern("[0-9]");
      restored.replace(span.start(), span.end(), text.substring(span.start(), span.end()));
    }

    assertThat(restored).hasToString(text);
  }

  @Property
  void maskingTwiceIsMaskingOnce(@ForAll("mixtures") String text) {
    String masked = CprNumbers.mask(text);

    assertThat(CprNumbers.mask(masked)).isEqualTo(masked);
    assertThat(CprNumbers.isIn(masked)).isFalse();
  }

  @Property
  void findsInOrderWithoutOverlap(@ForAll("mixtures") String text) {
    int end = 0;
    for (SourceSpan span : CprNumbers.find(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(CprNumbers.numberEnd(text, span.start())).isEqualTo(span.end());
      end = span.end();
    }
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThat(CprNumbers.mask(text)).hasSameSizeAs(text);
  }

  /** Invented: any day, any serial whose first digit puts the day into the right century. */
  @Provide
  Arbitrary<String> numbers() {
    long first = LocalDate.of(1900, 1, 1).toEpochDay();
    long last = LocalDate.of(2035, 12, 31).toEpochDay();
    Arbitrary<LocalDate> days = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    Arbitrary<Integer> serials = Arbitraries.integers().between(0, 999);
    Arbitrary<String> joints = Arbitraries.of("", "-", "–", "\u2011");
    return Combinators.combine(days, joints, serials)
        .as(
            (day, joint, serial) ->
                DateTimeFormatter.ofPattern("ddMMyy").format(day)
                    + joint
                    + (day.getYear() < 2000 ? 0 : 4)
                    + String.format("%03d", serial));
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "010203",
            "1234",
            "0102031234",
            "010203-1234",
            "-",
            "–",
            " ",
            "\u00a0",
            "\n",
            "1",
            "/",
            ".",
            ",",
            "+",
            "a",
            "😀",
            "cpr ",
            "sagsnr. ",
            "tlf")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
