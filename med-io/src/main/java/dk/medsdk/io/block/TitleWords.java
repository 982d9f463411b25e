package dk.medsdk.io.block;

import java.util.List;
import java.util.Locale;

/** The words by which people are called for their work: {@code afdelingsleder}, {@code portør}. */
public final class TitleWords {

  private static final List<String> ENDINGS =
      List.of(
          "leder",
          "lederen",
          "chef",
          "chefen",
          "direktør",
          "direktøren",
          "formand",
          "formanden",
          "repræsentant",
          "konsulent",
          "konsulenten",
          "sekretær",
          "koordinator",
          "sygeplejerske",
          "læge",
          "pædagog",
          "assistent",
          "medarbejder",
          "rådgiver",
          "portør",
          "terapeut",
          "psykolog",
          "lærer",
          "specialist",
          "jordemoder",
          "analytiker",
          "suppleant",
          "rektor",
          "referent",
          "observatør",
          "forstander",
          "bibliotekar",
          "planlægger",
          "vejleder",
          "partner",
          "inspektør",
          "administrator",
          "fuldmægtig",
          "elev",
          "tovholder",
          "ordstyrer",
          "tekniker",
          "manager",
          "director",
          "officer",
          "professor",
          "lektor",
          "student",
          "vikar",
          "jurist",
          "økonom",
          "serviceassistent",
          "chair",
          "chairman",
          "secretary",
          "head",
          "gæst",
          "sosu",
          "tillidsmand",
          "hjælper",
          "ingeniør",
          "arkitekt",
          "behandler",
          "controller",
          "montør",
          "mekaniker",
          "elektriker",
          "chauffør",
          "forsker",
          "studerende",
          "dekan",
          "redaktør",
          "udvikler",
          "bogholder",
          "kustode",
          "arkivar",
          "forvalter",
          "vicevært");

  /** Ends of titles that are surnames too where they stand alone: {@code Havnefoged}. */
  private static final List<String> COMPOUND_ENDINGS =
      List.of(
          "mester",
          "foged",
          "fører",
          "bestyrer",
          "betjent",
          "gartner",
          "snedker",
          "kok",
          "ansvarlig",
          "vagt",
          "smed",
          "maler");

  private static final int SHORTEST_COMPOUND = 8;

  private TitleWords() {}

  /** Whether a word is a title: {@code Afdelingsleder}, {@code oversygeplejerske}. */
  public static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return RoleWords.isSeat(lower) || endsWithOne(ENDINGS, lower);
  }

  /** Whether a word that stands before a name is a title: {@code Maskinmester} too. */
  public static boolean isTitleBeforeName(String word) {
    if (isTitle(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() >= SHORTEST_COMPOUND && endsWithOne(COMPOUND_ENDINGS, lower);
  }

  static boolean endsWithOne(List<String> endings, String lower) {
    for (int i = 0; i < endings.size(); i++) {
      if (lower.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }
}
