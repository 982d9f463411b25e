package dk.medsdk.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FormTextPropertyTest {

  @Property
  void composesWhatJavaComposes(@ForAll("texts") String text) {
    assertThat(FormText.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Property
  void findsTheHalvesThatHaveNoBytes(@ForAll("texts") String text) {
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(FormText.hasHalf(text)).isEqualTo(!encodable);
  }

  /** Short ones, so that every place among four is met, of all that is treated by itself. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.chars().range('a', 'é')),
            Tuple.of(2, Arbitraries.chars().range('\u0300', '\u0310')),
            Tuple.of(2, Arbitraries.chars().range('\u2000', '\u2030')),
            Tuple.of(1, Arbitraries.chars().range('\uD83C', '\uD83E')),
            Tuple.of(1, Arbitraries.chars().range('\uDE00', '\uDE04')),
            Tuple.of(1, Arbitraries.chars().range('\uE000', '\uFFFD')))
        .map(String::valueOf)
        .list()
        .ofMaxSize(12)
        .map(characters -> String.join("", characters));
  }
}
