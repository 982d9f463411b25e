package dk.medsdk.testkit.arbitrary;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Whatever a string of the model can hold: empty, blank, of many lines, with control characters,
 * with what other formats take for theirs.
 *
 * <p>Two things are left out: half a surrogate pair, which neither UTF-8 nor JSON can hold, and
 * what is not in NFC, since the values of the model are.
 */
final class AnyText {

  private static final int LONG = 5_000;

  private AnyText() {}

  static Arbitrary<String> texts() {
    return Choice.of(
            Tuple.of(80, DanishText.sentences()),
            Tuple.of(40, Arbitraries.of(CuriousText.ROUGH)),
            Tuple.of(20, characters()),
            Tuple.of(1, veryLong()))
        .map(AnyText::nfc);
  }

  private static Arbitrary<String> characters() {
    return Choice.of(
            Tuple.of(4, Arbitraries.chars().range(' ', '\u024f').map(String::valueOf)),
            Tuple.of(2, Arbitraries.chars().range('\u0000', '\ud7ff').map(String::valueOf)),
            Tuple.of(1, Arbitraries.chars().range('\ue000', '\uffff').map(String::valueOf)),
            Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString)))
        .list()
        .ofMaxSize(20)
        .map(characters -> String.join("", characters));
  }

  private static Arbitrary<String> veryLong() {
    return Arbitraries.of("æ", "ord ", "linje\n", "😀")
        .flatMap(part -> Arbitraries.integers().between(0, LONG / part.length()).map(part::repeat));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
