package dk.medsdk.gate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.json.JsonMapper;

/** What is put in the place of words. */
final class TouchedWords {

  private TouchedWords() {}

  /** One to six words: some mean nothing, some mean much to a reader. */
  static Arbitrary<String> any() {
    Arbitrary<String> nonsense = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("abcæøåABC -.,:()12").ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> telling =
        Arbitraries.of(
            "Beslutning",
            "Sagsfremstilling",
            "Bilag",
            "Afbud:",
            "Punkt 3",
            "4.",
            "kl. 09.00-09.30",
            "Det indstilles, at",
            "HMU besluttede, at:",
            "Mødedato:",
            "12. marts 2026",
            "Eventuelt",
            "-",
            "a)");
    return Arbitraries.oneOf(nonsense, letters, telling)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  /** A scalar as JSON and YAML write it. */
  static Arbitrary<String> scalars() {
    Arbitrary<String> strings = any().map(JsonMapper.shared()::writeValueAsString);
    Arbitrary<String> numbers = Arbitraries.longs().map(String::valueOf);
    Arbitrary<String> others =
        Arbitraries.of("null", "true", "false", "\"\"", "\"2026-03-12\"", "\"09:00\"", "1e400");
    return Arbitraries.oneOf(strings, numbers, others);
  }
}
