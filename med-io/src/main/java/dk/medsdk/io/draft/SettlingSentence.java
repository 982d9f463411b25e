package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.CommitteeReference;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the sentence of an account that settles its matter, wherever it stands: {@code Ida
 * viste tallene. Det blev besluttet, at …}, {@code Udvalget tager orienteringen til efterretning.}
 *
 * <p>Stricter than what is read under the heading of a decision: what was discussed, recommended or
 * decided elsewhere or before is part of the account.
 */
final class SettlingSentence {

  private static final String[] BEFORE = {
    "på sidste ",
    "på seneste ",
    "på det sidste ",
    "på det seneste ",
    "på forrige ",
    "på mødet ",
    "tidligere",
    "sidste år"
  };
  private static final String[] APPROVED = {"Dagsorden", "Referat"};
  private static final String ANY_COMMITTEE = "med";

  private static final String COMMITTEE = "udvalget";
  private static final String ENDING = "et";
  private static final int ARTICLE_LENGTH = 2;

  /** As printed, in small letters; empty if none is. */
  private final String committee;

  /** Sentences of a meeting of this committee. */
  SettlingSentence(@Nullable Placed<CommitteeReference> committee) {
    Optional<String> name = committee == null ? Optional.empty() : committee.value().name();
    this.committee = name.orElse("").toLowerCase(Locale.ROOT);
  }

  boolean isOne(String sentence) {
    boolean decides =
        PassiveSentence.isAgreed(sentence)
            || InvertedSentence.decides(sentence)
            || isByCommittee(sentence);
    return decides && !isOpen(sentence) && !isOfBefore(sentence);
  }

  /** "Dagsordenen blev godkendt.", as the first words of an item. */
  static boolean approves(String sentence) {
    for (String paper : APPROVED) {
      if (sentence.startsWith(paper)) {
        return PassiveSentence.decides(sentence) || Outcomes.isPhrase(sentence);
      }
    }
    return false;
  }

  private boolean isByCommittee(String sentence) {
    int actor = mayName(sentence) ? DecidingSentence.actorLengthSettling(sentence) : 0;
    return actor > 0 && isOwn(sentence.substring(0, actor));
  }

  /** A glance at the first word: "HMU", "MED-udvalget", "Mødet", but not "Ida". */
  private static boolean mayName(String sentence) {
    int end = sentence.indexOf(' ');
    if (end < 2) {
      return false;
    }
    return Character.isUpperCase(sentence.charAt(1))
        || sentence.startsWith("valg", end - "valg".length())
        || sentence.startsWith(ENDING, end - ENDING.length())
        || sentence.lastIndexOf('-', end) > 0
        || sentence.startsWith("The ");
  }

  /** What another committee decided is told: HMU in the minutes of an LMU. */
  private boolean isOwn(String subject) {
    String name = subject.toLowerCase(Locale.ROOT);
    if (committee.isEmpty() || name.startsWith(ANY_COMMITTEE) || name.equals(COMMITTEE)) {
      return true;
    }
    if (committee.contains(name)) {
      return true;
    }
    String said = CommitteeLevels.in(subject).orElse("").toLowerCase(Locale.ROOT);
    String level = CommitteeLevels.in(committee).orElse("");
    if (said.isEmpty() || level.isEmpty()) {
      // "Hovedudvalget" of "Hovedudvalg Nord"; "Mødet" is always the own one.
      return !name.endsWith(COMMITTEE)
          || committee.contains(name.substring(0, name.length() - ARTICLE_LENGTH));
    }
    return level.startsWith(ANY_COMMITTEE) || said.charAt(0) == level.charAt(0);
  }

  /** A question, or what a list goes on from. */
  private static boolean isOpen(String sentence) {
    return sentence.endsWith("?") || sentence.endsWith(":") || sentence.endsWith(" at");
  }

  private static boolean isOfBefore(String sentence) {
    for (String before : BEFORE) {
      if (sentence.contains(before)) {
        return true;
      }
    }
    return false;
  }
}
