package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.model.meeting.DecisionVerb;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises a sentence that decides without saying who: {@code Budgettet blev godkendt.} */
final class PassiveSentence {

  private static final int LONGEST = 400;

  private static final int LONGEST_LABEL = 30;

  /** How far in the verb of a main clause may stand. */
  private static final int REACH = 20;

  private static final List<String> AGREED =
      List.of(
          "der var enighed om",
          "der er enighed om",
          "punktet tages op",
          "punktet tages igen op",
          "sagen tages op",
          "emnet tages op",
          "det blev aftalt",
          "det blev besluttet",
          "det besluttedes",
          "det aftales",
          "det aftaltes",
          "det besluttes",
          "det vedtages",
          "det blev vedtaget",
          "der blev truffet beslutning om",
          "der blev enighed om",
          "der blev aftalt",
          "der aftales",
          "der blev nedsat",
          "der nedsættes",
          "vi beslutter at",
          "vi beslutter, at",
          "vi aftaler at",
          "vi aftaler, at",
          "vi besluttede",
          "vi aftalte",
          "vi vedtog",
          "vi enedes om",
          "vi blev enige om",
          "vi er enige om",
          "vi er blevet enige om",
          "vi har besluttet",
          "vi har aftalt",
          "it was decided",
          "it was agreed");

  /** Their first letters, so that most sentences are told apart at once. */
  private static final String FIRST_OF_AGREED =
      AGREED.stream()
          .map(words -> words.substring(0, 1))
          .map(first -> first + first.toUpperCase(Locale.ROOT))
          .distinct()
          .collect(Collectors.joining());

  /** One of them stands in every such sentence; looked for before its words are. */
  private static final String[] SIGNS = {
    " blev ", " bliver ", "es ", "es.", " er ", " was ", " were ", " is ", " are "
  };

  private static final WordSet BECOMES = WordSet.of("blev", "bliver", "was", "were");

  /** What only is so may have been decided elsewhere, unless it is the matter of this item. */
  private static final WordSet IS = WordSet.of("er", "is", "are");

  private static final WordSet MATTERS =
      WordSet.of("punktet", "sagen", "referatet", "dagsordenen", "dagsordnen", "indstillingen");
  private static final WordSet ADVERBS =
      WordSet.of(
          "ikke",
          "enstemmigt",
          "dermed",
          "derefter",
          "herefter",
          "således",
          "også",
          "endelig",
          "endeligt",
          "derfor",
          "igen",
          "dog",
          "not",
          "unanimously",
          "hermed",
          "så");

  /** Behind these stands what someone said, asked or hoped. */
  private static final WordSet NO_DECISION_AFTER =
      WordSet.of(
          "at",
          "som",
          "hvis",
          "fordi",
          "hvordan",
          "hvor",
          "hvornår",
          "hvilken",
          "hvilke",
          "når",
          "da",
          "mens",
          "idet",
          "hvad",
          "hvem",
          "der",
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
          "forventes",
          "ønskes",
          "foreslås",
          "that",
          "which",
          "should",
          "will",
          "can",
          "must",
          "tidligere");

  private static final Set<DecisionVerb> TOLD =
      EnumSet.complementOf(
          EnumSet.of(DecisionVerb.INFORM, DecisionVerb.EVALUATE, DecisionVerb.GIVE_INPUT));

  /** "Der blev drøftet mangt" tells what was talked of, "Planen blev drøftet" what was done. */
  private static final Set<DecisionVerb> TOLD_OF_NOBODY =
      EnumSet.complementOf(
          EnumSet.of(
              DecisionVerb.INFORM,
              DecisionVerb.EVALUATE,
              DecisionVerb.GIVE_INPUT,
              DecisionVerb.DISCUSS,
              DecisionVerb.RECOMMEND));

  private static final Set<DecisionVerb> NOW =
      EnumSet.of(
          DecisionVerb.APPROVE,
          DecisionVerb.NOTE,
          DecisionVerb.NOTE_AS_INFORMATION,
          DecisionVerb.DECIDE,
          DecisionVerb.POSTPONE,
          DecisionVerb.REJECT,
          DecisionVerb.REFER,
          DecisionVerb.ESTABLISH,
          DecisionVerb.AGREE);

  private static final WordSet OTHER_PARTICIPLES =
      WordSet.of("imødekommet", "fulgt", "enige", "enig", "valgt", "genvalgt");
  private static final WordSet NOBODY = WordSet.of("der", "det", "there", "it");
  private static final List<String> ELSEWHERE =
      List.of("byråd", "regionsråd", "kommunalbestyrelse", "folketing", "økonomiudvalg");

  private PassiveSentence() {}

  static boolean decides(String sentence) {
    if (sentence.length() > LONGEST || sentence.isEmpty() || isLabelled(sentence)) {
      return false;
    }
    return isAgreed(sentence)
        || InvertedSentence.decides(sentence)
        || (mayDecide(sentence) && decides(new SentenceWords(sentence)));
  }

  /** Whether a sentence begins with words that say that all agreed: "Det blev besluttet". */
  static boolean isAgreed(String sentence) {
    if (sentence.isEmpty() || FIRST_OF_AGREED.indexOf(sentence.charAt(0)) < 0) {
      return false;
    }
    for (String said : AGREED) {
      if (sentence.regionMatches(true, 0, said, 0, said.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayDecide(String sentence) {
    for (String sign : SIGNS) {
      if (sentence.contains(sign)) {
        return true;
      }
    }
    return sentence.endsWith("es");
  }

  /** "Skema: Planen blev godkendt" is said of something else. */
  private static boolean isLabelled(String sentence) {
    int colon = sentence.indexOf(':');
    return colon > 0 && colon <= LONGEST_LABEL;
  }

  private static boolean decides(SentenceWords words) {
    for (int i = 0; i <= REACH && words.has(i); i++) {
      String word = words.get(i);
      boolean subject = i == 0 && NOBODY.contains(word);
      if (NO_DECISION_AFTER.contains(word) && !subject) {
        return false;
      }
      if (i > 0 && (isSettled(words, i) || isSettledNow(words, i))) {
        return !isElsewhere(words, i);
      }
    }
    return false;
  }

  private static boolean isSettled(SentenceWords words, int verb) {
    String word = words.get(verb);
    boolean is = IS.contains(word) && MATTERS.contains(words.get(verb - 1));
    if (!is && !BECOMES.contains(word)) {
      return false;
    }
    int at = verb + 1;
    while (words.has(at) && ADVERBS.contains(words.get(at))) {
      at++;
    }
    if (!words.has(at)) {
      return false;
    }
    boolean nobody = NOBODY.contains(words.get(0));
    return (OTHER_PARTICIPLES.contains(words.get(at)) && !nobody)
        || isVerb(words, at, nobody ? TOLD_OF_NOBODY : TOLD);
  }

  /** "Punktet udsættes." */
  private static boolean isSettledNow(SentenceWords words, int at) {
    return words.get(at).endsWith("es") && isVerb(words, at, NOW);
  }

  private static boolean isVerb(SentenceWords words, int at, Set<DecisionVerb> families) {
    String word = words.get(at);
    boolean needsMore = word.startsWith("tage") || word.startsWith("send");
    String text = needsMore ? String.join(" ", words.from(at)) : word;
    return DecisionVerb.in(text).filter(families::contains).isPresent();
  }

  /** "Planen blev vedtaget i byrådet": what others decided. */
  private static boolean isElsewhere(SentenceWords words, int from) {
    for (int i = from + 1; words.has(i); i++) {
      String preposition = words.get(i - 1);
      String word = words.get(i);
      boolean there = preposition.equals("i") || preposition.equals("af");
      if (there && ELSEWHERE.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
