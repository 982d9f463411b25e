package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises decisions that are told in a word or a sentence instead of a list. */
final class Outcomes {

  private static final int LONGEST_PHRASE = 70;
  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_ABOUT = 120;
  private static final List<String> AGREED =
      List.of(
          "der var enighed om",
          "der er enighed om",
          "det blev aftalt",
          "det blev besluttet",
          "det aftales");
  private static final List<String> PASSIVES = List.of(" blev ", " bliver ");
  private static final Set<DecisionVerb> TOLD_IN_PASSIVE =
      EnumSet.complementOf(
          EnumSet.of(DecisionVerb.INFORM, DecisionVerb.EVALUATE, DecisionVerb.GIVE_INPUT));
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "godkendt",
          "regodkendt",
          "drøftet",
          "taget",
          "vedtaget",
          "tiltrådt",
          "anbefalet",
          "udsat",
          "udsættes",
          "udskudt",
          "udskydes",
          "besluttet",
          "evalueret",
          "valgt",
          "genvalgt",
          "udpeget",
          "nedsat",
          "oversendt",
          "oversendes",
          "afvist");
  private static final List<DecisionVerb> SETTLING =
      List.of(DecisionVerb.POSTPONE, DecisionVerb.REFER);

  private Outcomes() {}

  /** Whether a text is an outcome and nothing else: "Godkendt.", "Taget til efterretning." */
  static boolean isPhrase(String text) {
    if (text.length() > LONGEST_PHRASE || text.indexOf(". ") >= 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    String first = lower.substring(0, end);
    return FIRST_WORDS.contains(first)
        || lower.startsWith("til efterretning")
        || lower.startsWith("til orientering")
        || isAboutRecommendation(lower)
        || ((first.equals("punktet") || first.equals("sagen"))
            && DecisionVerb.in(lower).filter(SETTLING::contains).isPresent());
  }

  /**
   * The length of the subject of a sentence in which a committee decides: 3 of "HMU godkendte
   * dagsordenen."
   *
   * @return the length, or 0 if it is no such sentence
   */
  static int actorLength(String sentence) {
    int end = sentence.indexOf(' ');
    if (end <= 0
        || sentence.length() > LONGEST_SENTENCE
        || !isCommittee(sentence.substring(0, end))) {
      return 0;
    }
    int verbEnd = sentence.indexOf(' ', end + 1);
    String verb = sentence.substring(end + 1, verbEnd < 0 ? sentence.length() : verbEnd);
    boolean past =
        verb.endsWith("de") || verb.endsWith("te") || verb.equals("tog") || verb.equals("vedtog");
    boolean decides = past && DecisionVerb.in(sentence.substring(end + 1)).isPresent();
    return decides && !verb.startsWith("orienter") ? end : 0;
  }

  /** Whether a sentence tells a decision without a subject: "Budgettet blev godkendt." */
  static boolean isPassive(String sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return false;
    }
    return AGREED.stream().anyMatch(said -> sentence.regionMatches(true, 0, said, 0, said.length()))
        || PASSIVES.stream().anyMatch(passive -> decidesAfter(passive, sentence));
  }

  private static boolean decidesAfter(String passive, String sentence) {
    int at = sentence.indexOf(passive);
    if (at < 0) {
      return false;
    }
    int start = at + passive.length();
    int end = start;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    String participle = sentence.substring(start, end);
    return (participle.equals("taget") || DecisionVerb.in(participle).isPresent())
        && DecisionVerb.in(sentence.substring(start)).filter(TOLD_IN_PASSIVE::contains).isPresent();
  }

  private static boolean isCommittee(String word) {
    return CommitteeLevels.in(word).isPresent()
        || word.equals("Udvalget")
        || word.equals("MED-udvalget")
        || word.equals("Hovedudvalget");
  }

  /** What a resolution says became of the whole recommendation, where a word prints it. */
  static Optional<Outcome> printedIn(String resolution) {
    String lower = resolution.toLowerCase(Locale.ROOT);
    if (isAboutRecommendation(lower) || lower.contains("som indstillet")) {
      boolean refused = lower.contains("ikke ") || lower.contains("afvis");
      return Optional.of(refused ? Outcome.REJECTED : Outcome.FOLLOWED);
    }
    String sentence = resolution.substring(0, Math.min(resolution.length(), LONGEST_SENTENCE));
    Optional<DecisionVerb> verb = DecisionVerb.in(sentence);
    if (verb.filter(DecisionVerb.POSTPONE::equals).isPresent()) {
      return Optional.of(Outcome.DEFERRED);
    }
    return verb.filter(DecisionVerb.REFER::equals).map(any -> Outcome.REFERRED);
  }

  private static boolean isAboutRecommendation(String lower) {
    if (lower.equals("tiltrådt")
        || lower.equals("tiltrådt.")
        || lower.startsWith("som indstillet")) {
      return true;
    }
    boolean named = lower.length() <= LONGEST_ABOUT && lower.contains("indstillingen");
    return named
        && (lower.contains("godkend")
            || lower.contains("tiltr")
            || lower.contains("følge")
            || lower.contains("fulgt")
            || lower.contains("afvis"));
  }
}
