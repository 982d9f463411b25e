package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;

/**
 * Recognises a sentence that decides with its subject behind the verb: {@code Herefter blev det
 * besluttet, at …}, {@code På baggrund af drøftelsen besluttede LMU at …}, {@code Efter en kort
 * drøftelse blev planen godkendt.}
 *
 * <p>Only behind words that lead from the talk to its outcome: "I 2025 blev planen godkendt" tells
 * of another time.
 */
final class InvertedSentence {

  private static final int LONGEST = 400;

  /** How far in the verb may stand. */
  private static final int REACH = 8;

  /** How many words may stand between "blev" and what was done. */
  private static final int NEAR = 4;

  private static final String FIRST_LETTERS = "HDPEAS";
  private static final WordSet LEADS =
      WordSet.of("herefter", "derefter", "derfor", "endelig", "afslutningsvis", "samtidig");
  private static final WordSet BEHIND_TALK = WordSet.of("efter", "på");
  private static final WordSet TALK =
      WordSet.of("drøftelse", "drøftelsen", "drøftelser", "drøftelserne", "dialog", "baggrund");
  private static final WordSet ACTIVE =
      WordSet.of("besluttede", "vedtog", "aftalte", "godkendte", "tiltrådte", "enedes");
  private static final WordSet US = WordSet.of("vi", "man", "parterne");
  private static final WordSet DONE =
      WordSet.of(
          "besluttet",
          "aftalt",
          "vedtaget",
          "godkendt",
          "tiltrådt",
          "udsat",
          "udskudt",
          "nedsat",
          "afvist",
          "enige");
  private static final WordSet OTHER_CLAUSE = WordSet.of("at", "som", "der", "hvis", "da", "når");

  private InvertedSentence() {}

  static boolean decides(String sentence) {
    boolean may =
        !sentence.isEmpty()
            && sentence.length() <= LONGEST
            && FIRST_LETTERS.indexOf(sentence.charAt(0)) >= 0
            && (sentence.contains(" blev ")
                || sentence.contains("te ")
                || sentence.contains("de "));
    return may && decides(new SentenceWords(sentence));
  }

  private static boolean decides(SentenceWords words) {
    boolean led = words.has(1) && LEADS.contains(words.get(0));
    if (!led && !(words.has(1) && BEHIND_TALK.contains(words.get(0)))) {
      return false;
    }
    for (int i = 1; i <= REACH && words.has(i + 1) && !OTHER_CLAUSE.contains(words.get(i)); i++) {
      led |= TALK.contains(words.get(i));
      if (led && words.get(i).equals("blev")) {
        return isDone(words, i + 1);
      }
      if (led && ACTIVE.contains(words.get(i))) {
        return isSubject(words.get(i + 1));
      }
    }
    return false;
  }

  private static boolean isSubject(String word) {
    return US.contains(word) || CommitteeSubject.isCommittee(word);
  }

  private static boolean isDone(SentenceWords words, int from) {
    for (int i = from; i <= from + NEAR && words.has(i); i++) {
      if (DONE.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
