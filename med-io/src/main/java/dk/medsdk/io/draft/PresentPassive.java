package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;

/**
 * Recognises what is to be done, in the present passive of a main clause: {@code Puslebordet
 * bestilles nu.}, {@code Der laves en kort nyhed.}
 *
 * <p>Danish decisions are written so, and accounts hardly are, but for verbs of saying and of being
 * ({@code Det nævnes}, {@code Der findes}). Only for what stands under the heading of a decision.
 */
final class PresentPassive {

  private static final int LONGEST = 200;

  /** How far in the verb of a main clause may stand. */
  private static final int REACH = 8;

  /** The shortest has five letters, "gøres", but for "ses" and its like, which decide nothing. */
  private static final int SHORTEST = 5;

  private static final WordSet NOBODY = WordSet.of("der", "det");

  /** Behind these stands another clause, or what may be, should be or already is. */
  private static final WordSet NO_MAIN_CLAUSE =
      WordSet.of(
          "at",
          "som",
          "der",
          "hvis",
          "fordi",
          "hvordan",
          "hvor",
          "hvornår",
          "hvilken",
          "hvilke",
          "hvorvidt",
          "når",
          "da",
          "mens",
          "idet",
          "hvad",
          "hvem",
          "så",
          "kan",
          "skal",
          "bør",
          "må",
          "vil",
          "skulle",
          "kunne",
          "ville",
          "burde",
          "måtte",
          "er",
          "var",
          "blev",
          "bliver",
          "har",
          "havde",
          "ikke",
          "ingen");

  /** What follows the verb of a clause, and hardly a noun in the genitive. */
  private static final WordSet BEHIND_VERB =
      WordSet.of(
          "i",
          "på",
          "til",
          "fra",
          "for",
          "med",
          "af",
          "ved",
          "hos",
          "under",
          "over",
          "efter",
          "inden",
          "senest",
          "snarest",
          "nu",
          "igen",
          "også",
          "derfor",
          "herefter",
          "derefter",
          "fremover",
          "løbende",
          "hurtigst",
          "op",
          "ud",
          "ind",
          "ned",
          "frem",
          "rundt",
          "sammen",
          "fortsat",
          "som",
          "og",
          "hver",
          "straks",
          "videre",
          "endeligt",
          "dermed",
          "desuden",
          "ugentligt",
          "månedligt",
          "årligt",
          "den",
          "d",
          "så",
          "når",
          "hvis",
          "uændret",
          "samlet",
          "alene",
          "kun",
          "mellem",
          "gennem",
          "uden",
          "mod",
          "om",
          "ad");

  /** Said, thought, seen or simply so: nothing that is to be done. */
  private static final WordSet TOLD =
      WordSet.of(
          "nævnes",
          "siges",
          "oplyses",
          "bemærkes",
          "understreges",
          "spørges",
          "tales",
          "drøftes",
          "diskuteres",
          "orienteres",
          "informeres",
          "fortælles",
          "påpeges",
          "fremhæves",
          "roses",
          "menes",
          "antages",
          "formodes",
          "forventes",
          "ønskes",
          "håbes",
          "frygtes",
          "foreslås",
          "anbefales",
          "efterspørges",
          "efterlyses",
          "opleves",
          "føles",
          "høres",
          "ses",
          "mærkes",
          "findes",
          "vides",
          "synes",
          "skyldes",
          "kaldes",
          "kendes",
          "behøves",
          "kræves",
          "mangles",
          "lykkes",
          "trives",
          "mødes",
          "mindes",
          "enes",
          "rejses",
          "vurderes",
          "konstateres",
          "noteres",
          "henvises",
          "takkes",
          "arbejdes",
          "bruges",
          "anvendes",
          "opfordres",
          "henstilles",
          "undres",
          "færdes",
          "omgås",
          "ældes",
          "længes",
          "skønnes",
          "gælder",
          "deres",
          "fælles",
          "alles",
          "vores",
          "jeres",
          "andres",
          "begges",
          "stedes");

  private PresentPassive() {}

  /** Whether a sentence says that something is to be done. */
  static boolean decides(String sentence) {
    boolean may =
        sentence.length() <= LONGEST
            && !sentence.isEmpty()
            && !sentence.endsWith("?")
            && !goesOn(sentence)
            && hasSign(sentence);
    return may && decides(new SentenceWords(sentence), sentence.contains(", om "));
  }

  private static boolean hasSign(String sentence) {
    return sentence.contains("es ")
        || sentence.endsWith("es.")
        || sentence.endsWith("es")
        || sentence.contains("es, ");
  }

  /** "Der måles i maj, og tallene skal drøftes": two clauses tell how things go on. */
  private static boolean goesOn(String sentence) {
    return sentence.contains(", og ") || sentence.contains(", men ");
  }

  private static boolean decides(SentenceWords words, boolean asks) {
    if (words.has(1) && NOBODY.contains(words.get(0))) {
      return isPassive(words.get(1));
    }
    for (int i = 0; i <= REACH && words.has(i) && !asks; i++) {
      String word = words.get(i);
      if (NO_MAIN_CLAUSE.contains(word) || TOLD.contains(word)) {
        return false;
      }
      boolean verb = i > 0 && isPassive(word);
      if (verb && (!words.has(i + 1) || isBehindVerb(words.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(String word) {
    return word.length() >= SHORTEST && word.endsWith("es") && !TOLD.contains(word);
  }

  private static boolean isBehindVerb(String word) {
    return BEHIND_VERB.contains(word) || Character.isDigit(word.charAt(0));
  }
}
