package dk.medsdk.io.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that look like agendas and minutes by parts, put together at random. */
final class PlausibleTexts {

  private static final String[] CUES = {
    "Det indstilles, at HMU",
    "Formandskabet indstiller, at LMU drøfter planen",
    "Indstilling",
    "Sagsfremstilling",
    "Beslutning",
    "Beslutning: Godkendt.",
    "HMU besluttede, at:",
    "HMU godkendte dagsordenen.",
    "Det blev besluttet, at:",
    "Resumé",
    "Bilag",
    "Bilag 1 – Budget",
    "Afbud",
    "Afbud fra: Ida Holm og Bo Vang (sygdom, feber)",
    "Til stede: Eva Lund, Bo Vang",
    "Eva Lund forlader mødet ca. kl. 14.30",
    "Pkt. tekst",
    "Indholdsfortegnelse",
    "Dagsorden:",
    "Dagsorden til mødet i HMU Kysthospitalet den 12. marts 2026 kl. 9.00",
    "Referat LMU Fjordbyen den 17.04 fra kl. 9.30-11.15",
    "Udvalg: HMU Kysthospitalet",
    "Mødedato: 12. marts, 2026 kl. 09:00",
    "Mødested:",
    "Sagnr.: 1-2-3",
    "Tilbage til toppen",
    "Side 1 af 6",
    "Pause (15 min.)",
    "Frokost (kl. 12.00-12.45)",
    "Frokost",
    "Næste møde er den 3. december.",
    "Bilag til temadrøftelse på LMU-møde den 5. maj 2026: Trivsel",
    "Opsamling på 1 gruppedrøftelse:",
    "Spørgsmål 1: Hvad virker? (afrapportering i plenum)",
    "Der gives en status på næste møde.",
    "Økonomien holder, og ferien er planlagt",
    "og det er godt."
  };

  private static final String[] TAGS = {
    "",
    " (kl. 9.00-9.15)",
    " (10 min.)",
    " (orientering v. Ida Holm – 10 min.)",
    " (planen)",
    " kl",
    " (drøftelse) (5 min.) kl ",
    ". Godkendt.",
    " v. direktør Bo Vang",
    " ("
  };

  private static final String[] BULLETS = {"- ", "• ", "\uf0b7 ", "o ", "   - ", "-", "at "};

  private PlausibleTexts() {}

  /** Texts of up to some lines. */
  static Arbitrary<String> ofLines(int most) {
    return line().list().ofMaxSize(most).map(lines -> String.join("\n", lines));
  }

  private static Arbitrary<String> line() {
    Arbitrary<String> cue = Arbitraries.of(CUES);
    Arbitrary<String> bullet =
        Combinators.combine(Arbitraries.of(BULLETS), Arbitraries.oneOf(cue, words()))
            .as(String::concat);
    Arbitrary<String> nothing = Arbitraries.of("", " ", "\u00a0");
    return Arbitraries.frequencyOf(
        List.of(
            Tuple.of(4, cue),
            Tuple.of(3, numbered()),
            Tuple.of(2, bullet),
            Tuple.of(2, words()),
            Tuple.of(1, nothing)));
  }

  private static Arbitrary<String> numbered() {
    Arbitrary<String> prefix = Arbitraries.of("", "", "", "- ", "Punkt ", "0");
    Arbitrary<String> number = Arbitraries.integers().between(1, 6).map(n -> n + ". ");
    Arbitrary<String> title =
        Arbitraries.of("Godkendelse af dagsorden", "Budget", "Evt", "høring", "", "Ida, at");
    return Combinators.combine(prefix, number, title, Arbitraries.of(TAGS))
        .as((p, n, t, tag) -> p + n + t + tag);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aæøåIÅ .:,()–-123\u00a0\ud83d\uf0b7\"").ofMaxLength(30);
  }
}
