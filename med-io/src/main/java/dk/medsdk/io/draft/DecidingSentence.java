package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.model.meeting.DecisionVerb;
import java.util.EnumSet;
import java.util.Set;

/** Recognises a sentence in which a committee decides: {@code HMU godkendte dagsordenen.} */
final class DecidingSentence {

  private static final int LONGEST = 400;
  private static final WordSet AUXILIARY = WordSet.of("har", "havde", "has");
  private static final WordSet BE = WordSet.of("blev", "bliver", "var", "er");
  private static final WordSet ADVERBS =
      WordSet.of(
          "enstemmigt",
          "derfor",
          "herefter",
          "derefter",
          "også",
          "således",
          "dermed",
          "endvidere",
          "desuden",
          "ikke",
          "unanimously",
          "not",
          "endeligt");

  /** What settles a matter in the middle of an account too, where much else is told. */
  private static final Set<DecisionVerb> SETTLING =
      EnumSet.of(
          DecisionVerb.APPROVE,
          DecisionVerb.NOTE,
          DecisionVerb.NOTE_AS_INFORMATION,
          DecisionVerb.DECIDE,
          DecisionVerb.ELECT,
          DecisionVerb.POSTPONE,
          DecisionVerb.REJECT,
          DecisionVerb.REFER,
          DecisionVerb.ESTABLISH,
          DecisionVerb.AGREE);

  private static final String[] ASKED = {", om ", ", hv"};

  /** Verbs that decide and that recommendations do not use. */
  private static final WordSet OTHER_PAST =
      WordSet.of("fulgte", "støttede", "bakkede", "enedes", "imødekom", "endorsed", "supported");

  /** Those left out are told of others, or of what was only said. */
  private static final Set<DecisionVerb> DECIDING =
      EnumSet.complementOf(EnumSet.of(DecisionVerb.INFORM, DecisionVerb.GIVE_INPUT));

  private static final Set<DecisionVerb> DECIDED_NOW =
      EnumSet.of(
          DecisionVerb.APPROVE,
          DecisionVerb.NOTE,
          DecisionVerb.NOTE_AS_INFORMATION,
          DecisionVerb.DECIDE,
          DecisionVerb.RECOMMEND,
          DecisionVerb.ELECT,
          DecisionVerb.POSTPONE,
          DecisionVerb.REJECT,
          DecisionVerb.REFER,
          DecisionVerb.ESTABLISH);

  private static final WordSet OTHER_PRESENT = WordSet.of("bakker", "støtter");

  /** "X besluttede, at A" says A; after any other verb the whole sentence is the resolution. */
  private static final String[] THAT = {", at ", " that "};

  private static final WordSet DECIDES =
      WordSet.of(
          "besluttede", "beslutter", "besluttet", "vedtog", "vedtager", "vedtaget", "decided");

  private DecidingSentence() {}

  /**
   * The length of the subject of a sentence in which a committee decided: 3 of "HMU godkendte
   * dagsordenen."
   *
   * @return the length, or 0 if it is no such sentence
   */
  static int actorLength(String sentence) {
    int actor = sentence.length() > LONGEST ? 0 : CommitteeSubject.length(sentence);
    return actor > 0 && decidesInPast(sentence, verbStart(sentence, actor)) ? actor : 0;
  }

  /** The same, also where the present is used: "HMU godkender dagsordenen." */
  static int actorLengthNow(String sentence) {
    int actor = sentence.length() > LONGEST ? 0 : CommitteeSubject.length(sentence);
    if (actor == 0) {
      return 0;
    }
    int verb = verbStart(sentence, actor);
    String word = SentenceWords.at(sentence, verb);
    boolean present = word.endsWith("r") || word.endsWith("s");
    boolean now =
        OTHER_PRESENT.contains(word)
            || (present
                && isVerb(word, sentence.substring(verb), DECIDED_NOW)
                && !AUXILIARY.contains(word));
    boolean agrees = BE.contains(word) && isEnige(sentence, verb + word.length() + 1);
    return now || agrees || decidesInPast(sentence, verb) ? actor : 0;
  }

  /**
   * The same of a sentence anywhere in an account, past or present, but for what was discussed or
   * recommended, what "HMU har besluttet" before, and what is still to be decided.
   */
  static int actorLengthSettling(String sentence) {
    int actor = sentence.length() > LONGEST ? 0 : CommitteeSubject.length(sentence);
    if (actor == 0) {
      return 0;
    }
    int start = verbStart(sentence, actor);
    String verb = SentenceWords.at(sentence, start);
    boolean present = verb.endsWith("r");
    if (BE.contains(verb)) {
      return isEnige(sentence, start + verb.length() + 1) ? actor : 0;
    }
    boolean settles =
        !AUXILIARY.contains(verb)
            && (present || isPast(verb))
            && (OTHER_PAST.contains(verb)
                || OTHER_PRESENT.contains(verb)
                || isVerb(verb, sentence.substring(start), SETTLING));
    return settles && !(present && asks(sentence, start + verb.length())) ? actor : 0;
  }

  /** "LMU beslutter, om planen gælder": nothing is decided yet. */
  private static boolean asks(String sentence, int verbEnd) {
    return sentence.startsWith(ASKED[0], verbEnd) || sentence.startsWith(ASKED[1], verbEnd);
  }

  /** Where the resolution begins: behind ", at" of "HMU besluttede, at planen gælder.", else 0. */
  static int resolutionStart(String sentence, int actorLength) {
    int start = verbStart(sentence, actorLength);
    String verb = SentenceWords.at(sentence, start);
    if (AUXILIARY.contains(verb)) {
      start += verb.length() + 1;
      verb = SentenceWords.at(sentence, start);
    }
    int end = start + verb.length();
    for (String that : THAT) {
      if (DECIDES.contains(verb) && sentence.startsWith(that, end)) {
        return end + that.length();
      }
    }
    return 0;
  }

  private static boolean decidesInPast(String sentence, int verbStart) {
    String verb = SentenceWords.at(sentence, verbStart);
    int start = verbStart;
    if (verb.equals("blev") || verb.equals("var")) {
      return isEnige(sentence, start + verb.length() + 1);
    }
    if (AUXILIARY.contains(verb)) {
      start = afterAdverbs(sentence, verbStart + verb.length() + 1);
      verb = SentenceWords.at(sentence, start);
    } else if (!isPast(verb)) {
      return false;
    }
    return OTHER_PAST.contains(verb) || isVerb(verb, sentence.substring(start), DECIDING);
  }

  private static boolean isEnige(String sentence, int at) {
    return SentenceWords.at(sentence, at).equals("enige");
  }

  private static boolean isPast(String verb) {
    return verb.endsWith("de")
        || verb.endsWith("te")
        || verb.endsWith("ed")
        || verb.equals("tog")
        || verb.equals("traf")
        || verb.equals("vedtog")
        || verb.equals("udskød")
        || OTHER_PAST.contains(verb);
  }

  /** Whether the word is a verb of these families by itself, or with what follows it. */
  private static boolean isVerb(String word, String rest, Set<DecisionVerb> families) {
    boolean takes = word.startsWith("tag") || word.equals("tog") || word.startsWith("tr");
    boolean withSig = word.startsWith("tilslut") || word.startsWith("noter");
    boolean sends = word.startsWith("send");
    String text = takes || withSig || sends ? rest : word;
    return !word.startsWith("kvitter")
        && DecisionVerb.in(text).filter(families::contains).isPresent();
  }

  private static int verbStart(String sentence, int actorLength) {
    return afterAdverbs(sentence, actorLength + 1);
  }

  private static int afterAdverbs(String sentence, int from) {
    int at = from;
    String word = SentenceWords.at(sentence, at);
    while (ADVERBS.contains(word)) {
      at += word.length() + 1;
      word = SentenceWords.at(sentence, at);
    }
    return at;
  }
}
