package dk.medsdk.io.block;

import java.util.Locale;

/** The words by which people are called for their work: {@code afdelingsleder}, {@code portør}. */
public final class TitleWords {

  private static final WordEnds ENDINGS =
      WordEnds.of(
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
  private static final WordEnds COMPOUND_ENDINGS =
      WordEnds.of(
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

  /** Ends of the words that say more of a title: {@code Sygeplejefaglig}, {@code Ledende}. */
  private static final WordEnds QUALIFIER_ENDINGS =
      WordEnds.of("faglig", "daglig", "ende", "eret", "isk", "tidligere", "fælles");

  private static final int SHORTEST_COMPOUND = 8;

  private TitleWords() {}

  /** Whether a word is a title: {@code Afdelingsleder}, {@code oversygeplejerske}. */
  public static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return RoleWords.isSeat(lower) || ENDINGS.isEndOf(lower);
  }

  /** Whether a word that stands before a name is a title: {@code Maskinmester} too. */
  public static boolean isTitleBeforeName(String word) {
    if (isTitle(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() >= SHORTEST_COMPOUND && COMPOUND_ENDINGS.isEndOf(lower);
  }

  /**
   * Whether a word in capitals is the first of a title that goes on in small letters: {@code
   * Ledende} before {@code overlæge}.
   */
  public static boolean isQualifierOf(String word, String next) {
    return !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && QUALIFIER_ENDINGS.isEndOf(word.toLowerCase(Locale.ROOT))
        && isTitleBeforeName(next);
  }
}
