package dk.medsdk.io.draft;

import dk.medsdk.io.block.WordSet;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises decisions that are told in a word, and what a resolution says became of a point. */
final class Outcomes {

  private static final int LONGEST_PHRASE = 140;
  private static final int LONGEST_SHORT = 70;
  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_ABOUT = 120;
  private static final WordSet FIRST_WORDS =
      WordSet.of(
          "godkendt",
          "regodkendt",
          "godkendes",
          "drøftet",
          "vedtaget",
          "tiltrådt",
          "tiltrædes",
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
          "afvist",
          "afvises",
          "ændret",
          "aftalt",
          "approved",
          "adopted",
          "noted",
          "discussed",
          "postponed",
          "deferred",
          "rejected");
  private static final String[] LEADS = {
    "til efterretning",
    "til orientering",
    "ikke godkendt",
    "ikke imødekommet",
    "ikke tiltrådt",
    "not approved",
    "sendes videre",
    "sendt videre"
  };

  private static final WordSet PAPERS =
      WordSet.of("dagsorden", "dagsordenen", "dagsordnen", "referat", "referatet", "begge");

  /** Said of a paper that was approved outside the meeting: "Godkendt den 3. maj". */
  private static final String[] ELSEWHERE = {"godkendt den ", "godkendt d. ", "godkendt af "};

  private static final List<DecisionVerb> SETTLING =
      List.of(DecisionVerb.POSTPONE, DecisionVerb.REFER);
  private static final Map<DecisionVerb, Outcome> BY_VERB =
      Map.of(
          DecisionVerb.POSTPONE, Outcome.DEFERRED,
          DecisionVerb.REFER, Outcome.REFERRED,
          DecisionVerb.REJECT, Outcome.REJECTED,
          DecisionVerb.NOTE, Outcome.NOTED);
  private static final String[] DECIDED = {
    " besluttede at ", " besluttet at ", " vedtog at ", " decided to ", " agreed to "
  };
  private static final String[] REFUSED = {"ikke imødekom", "ikke godkend", "ikke tiltr"};
  private static final String[] CHANGED = {
    "med ændring",
    "med de ændring",
    "med følgende ændring",
    "med enkelte ændring",
    "med små ændring",
    "med mindre ændring",
    "i ændret ",
    "blev ændret",
    "with changes",
    "with amendments",
    "as amended"
  };
  private static final String[] NOT_PUT_OFF = {"ikke udsæt", "ikke udsk", "ikke udsat", "es ikke"};

  private Outcomes() {}

  /** Whether a text is an outcome and nothing else: "Godkendt.", "Taget til efterretning." */
  static boolean isPhrase(String text) {
    if (text.length() > LONGEST_PHRASE || text.indexOf(". ") >= 0) {
      return false;
    }
    String first = SentenceWords.at(text, 0);
    boolean known = FIRST_WORDS.contains(first);
    if (!known && text.length() > LONGEST_SHORT) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return known
        ? !startsWithAny(lower, ELSEWHERE)
        : (startsWithAny(lower, LEADS)
            || isNoted(first, lower)
            || isAboutRecommendation(lower)
            || isSettled(first, lower)
            || isApproved(first, lower));
  }

  /** "Dagsordenen godkendt", "Referat af 3. marts 2026 godkendt." */
  private static boolean isApproved(String first, String lower) {
    return PAPERS.contains(first)
        && (isAlone("godkendt", lower.substring(lower.lastIndexOf(' ') + 1))
            || lower.startsWith(" godkendt ", first.length()))
        && !lower.contains(" blev ")
        && !lower.contains(" er ")
        && lower.indexOf(',') < 0;
  }

  /** "Taget til efterretning", but not "Taget er tæt igen". */
  private static boolean isNoted(String first, String lower) {
    return (first.equals("taget") || first.equals("tages")) && DecisionVerb.in(lower).isPresent();
  }

  private static boolean isSettled(String first, String lower) {
    return (first.equals("punktet") || first.equals("sagen"))
        && DecisionVerb.in(lower).filter(SETTLING::contains).isPresent();
  }

  /** What a resolution says became of the whole recommendation, where a word prints it. */
  static Optional<Outcome> printedIn(String resolution) {
    String sentence = resolution.substring(0, Math.min(resolution.length(), LONGEST_SENTENCE));
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (isAboutRecommendation(lower) || lower.contains("som indstillet")) {
      boolean refused = lower.contains("ikke ") || lower.contains("afvis");
      return Optional.of(refused ? Outcome.REJECTED : Outcome.FOLLOWED);
    }
    boolean not = lower.contains("ikke");
    if (not && containsAny(lower, REFUSED)) {
      return Optional.of(Outcome.REJECTED);
    }
    if (isChanged(lower)) {
      return Optional.of(Outcome.CHANGED);
    }
    return not && containsAny(lower, NOT_PUT_OFF)
        ? Optional.empty()
        : DecisionVerb.in(sentence.substring(decidedFrom(lower))).map(BY_VERB::get);
  }

  private static boolean isChanged(String lower) {
    if (lower.contains("ændr")) {
      return containsAny(lower, CHANGED) || isAlone("ændret", lower);
    }
    boolean english = lower.contains("with ") || lower.contains(" amended");
    return english && containsAny(lower, CHANGED);
  }

  /** What "HMU besluttede at" do: the verb after it says what became of the matter. */
  private static int decidedFrom(String lower) {
    for (String lead : DECIDED) {
      int at = lower.indexOf(lead);
      if (at > 0 && at <= LONGEST_SHORT) {
        return at + lead.length();
      }
    }
    return 0;
  }

  private static boolean isAlone(String word, String lower) {
    return lower.equals(word) || lower.equals(word + ".");
  }

  private static boolean isAboutRecommendation(String lower) {
    if (isAlone("tiltrådt", lower) || lower.startsWith("som indstillet")) {
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

  private static boolean startsWithAny(String text, String[] starts) {
    for (String start : starts) {
      if (text.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String text, String[] parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
