package dk.medsdk.testkit.arbitrary;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What committees, levels and people are called in generated organisations; all of it invented. */
final class OrganisationWords {

  static final List<String> PLACES =
      List.of(
          "Ådalen",
          "Østermølle",
          "Kærhuset",
          "Søndervang",
          "Æbelholt",
          "Lindegården",
          "Nørrehus",
          "Tangbakken",
          "Strandlyst",
          "Gøgereden",
          "Hedevej 4",
          "Bækkens Børnehus");

  static final List<String> FIRST_NAMES =
      List.of(
          "Asta",
          "Bjørk",
          "Cæcilie",
          "Dagny",
          "Ebbe",
          "Folmer",
          "Gry",
          "Hjørdis",
          "Ingolf",
          "Jørgine",
          "Kåre",
          "Læsø-Maren",
          "Mogens");

  static final List<String> SURNAMES =
      List.of(
          "Agerskov Bæk",
          "Brunhøj",
          "Dybvad",
          "Engblom",
          "Flintø",
          "Grøndahl-Rask",
          "Hylleberg",
          "Krageskær",
          "Lyngå",
          "Mørkøre",
          "Sivebæk");

  private static final List<String> LEVELS =
      List.of("RMU", "HMU", "LMU", "FMU", "Hovedudvalget", "Hovedudvalg", "lmu", "Sektormed");

  private static final List<String> SPACES = List.of(" ", " ", "  ", "\u00a0", "\t");
  private static final List<String> ENDINGS = List.of("", "", "", "s", "'s", "´s", "’s", "'");

  private OrganisationWords() {}

  static Arbitrary<String> levels() {
    return Arbitraries.of(LEVELS);
  }

  /** A few names in many spellings: {@code hmu\u00a0Ådalen's}. */
  static Arbitrary<String> spelled() {
    Arbitrary<String> place = Arbitraries.of("", "Ådalen", "A\u030adalen", "Nørrehus", "Nørrehu");
    return Combinators.combine(
            levels(),
            Arbitraries.of(SPACES),
            place,
            Arbitraries.of(ENDINGS),
            Arbitraries.of(true, false))
        .as(
            (level, space, name, ending, small) -> {
              String text = (name.isEmpty() ? level : level + space + name) + ending;
              return small ? text.toLowerCase(Locale.ROOT) : text;
            });
  }

  /** Texts with what breaks a writer that is not careful, the empty one among them. */
  static Arbitrary<String> curious() {
    return Arbitraries.of(
        "Ida Holm",
        "Æ",
        "",
        " ",
        "\"citat\" og \\",
        "to\nlinjer",
        "tab\t",
        "<b>&amp;</b>",
        "😀 emoji",
        "s",
        "null",
        "Gl. Sogn, 2. sal");
  }
}
