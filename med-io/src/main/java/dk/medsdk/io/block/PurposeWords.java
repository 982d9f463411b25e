package dk.medsdk.io.block;

import static java.util.Map.entry;

import dk.medsdk.model.meeting.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Danish words for the purposes of items; {@code docs/format.md} has them as a table. */
public final class PurposeWords {

  private static final Map<String, Purpose> PHRASES =
      Map.ofEntries(
          entry("orientering", Purpose.INFORMATION),
          entry("orienteringer", Purpose.INFORMATION),
          entry("orienteringspunkt", Purpose.INFORMATION),
          entry("til orientering", Purpose.INFORMATION),
          entry("information", Purpose.INFORMATION),
          entry("nyt fra", Purpose.INFORMATION),
          entry("skriftlig orientering", Purpose.WRITTEN_INFORMATION),
          entry("skriftligt orienteringspunkt", Purpose.WRITTEN_INFORMATION),
          entry("skriftlige orienteringer", Purpose.WRITTEN_INFORMATION),
          entry("drøftelse", Purpose.DISCUSSION),
          entry("til drøftelse", Purpose.DISCUSSION),
          entry("gruppedrøftelse", Purpose.GROUP_DISCUSSION),
          entry("temadrøftelse", Purpose.THEME_DISCUSSION),
          entry("tema", Purpose.THEME_DISCUSSION),
          entry("beslutning", Purpose.DECISION),
          entry("til beslutning", Purpose.DECISION),
          entry("godkendelse", Purpose.APPROVAL),
          entry("til godkendelse", Purpose.APPROVAL),
          entry("regodkendelse", Purpose.APPROVAL),
          entry("høring", Purpose.HEARING),
          entry("høring af", Purpose.HEARING),
          entry("høringssvar", Purpose.HEARING),
          entry("valg", Purpose.ELECTION),
          entry("udpegning", Purpose.ELECTION),
          entry("gensidig orientering", Purpose.MUTUAL_INFORMATION),
          entry("gensidige orienteringer", Purpose.MUTUAL_INFORMATION),
          entry("bordet rundt", Purpose.MUTUAL_INFORMATION),
          entry("meddelelser", Purpose.MUTUAL_INFORMATION),
          entry("siden sidst", Purpose.MUTUAL_INFORMATION),
          entry("årlig arbejdsmiljødrøftelse", Purpose.WORK_ENVIRONMENT_DISCUSSION),
          entry("årlige arbejdsmiljødrøftelse", Purpose.WORK_ENVIRONMENT_DISCUSSION),
          entry("den årlige arbejdsmiljødrøftelse", Purpose.WORK_ENVIRONMENT_DISCUSSION),
          entry("arbejdsmiljødrøftelse", Purpose.WORK_ENVIRONMENT_DISCUSSION),
          entry("punkter til kommende møder", Purpose.COMING_ITEMS),
          entry("punkter til kommende møde", Purpose.COMING_ITEMS),
          entry("punkter til næste møde", Purpose.COMING_ITEMS),
          entry("emner til kommende møder", Purpose.COMING_ITEMS),
          entry("emner til næste møde", Purpose.COMING_ITEMS),
          entry("kommende punkter", Purpose.COMING_ITEMS),
          entry("kommende møder", Purpose.COMING_ITEMS),
          entry("næste møde", Purpose.NEXT_MEETING),
          entry("kommunikation", Purpose.COMMUNICATION),
          entry("evaluering", Purpose.EVALUATION),
          entry("velkomst", Purpose.WELCOME),
          entry("velkommen", Purpose.WELCOME),
          entry("tjek-ind", Purpose.CHECK_IN),
          entry("tjek ind", Purpose.CHECK_IN),
          entry("eventuelt", Purpose.ANY_OTHER_BUSINESS),
          entry("evt", Purpose.ANY_OTHER_BUSINESS),
          entry("evt.", Purpose.ANY_OTHER_BUSINESS),
          entry("approval", Purpose.APPROVAL),
          entry("for approval", Purpose.APPROVAL),
          entry("discussion", Purpose.DISCUSSION),
          entry("for discussion", Purpose.DISCUSSION),
          entry("for information", Purpose.INFORMATION),
          entry("for decision", Purpose.DECISION),
          entry("news from", Purpose.INFORMATION),
          entry("election", Purpose.ELECTION),
          entry("next meeting", Purpose.NEXT_MEETING),
          entry("any other business", Purpose.ANY_OTHER_BUSINESS),
          entry("aob", Purpose.ANY_OTHER_BUSINESS),
          entry("welcome", Purpose.WELCOME),
          entry("evaluation", Purpose.EVALUATION),
          entry("break", Purpose.BREAK),
          entry("lunch", Purpose.BREAK),
          entry("pause", Purpose.BREAK),
          entry("frokost", Purpose.BREAK),
          entry("frokostpause", Purpose.BREAK),
          entry("kaffe", Purpose.BREAK),
          entry("kaffepause", Purpose.BREAK));

  private static final Map<String, Purpose> INITIALS =
      Map.of("O", Purpose.INFORMATION, "D", Purpose.DISCUSSION, "B", Purpose.DECISION);

  /** The phrases by the letter that they begin with, the longest first. */
  private static final Map<Character, List<String>> BY_FIRST_LETTER =
      PHRASES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

  private static final List<String> BREAKS =
      PHRASES.entrySet().stream()
          .filter(phrase -> phrase.getValue() == Purpose.BREAK)
          .map(Map.Entry::getKey)
          .toList();

  /** What stands at the end of nearly every agenda. */
  private static final Set<Purpose> STANDING =
      EnumSet.of(
          Purpose.ANY_OTHER_BUSINESS,
          Purpose.COMING_ITEMS,
          Purpose.NEXT_MEETING,
          Purpose.EVALUATION,
          Purpose.MUTUAL_INFORMATION);

  private static final List<String> JOINTS =
      List.of(", samt ", ", og ", " og ", " samt ", ", ", "/");

  private static final String FIRST_OF_JOINTS = ", /";

  private PurposeWords() {}

  /** The purpose that a phrase of a parenthesis names: {@code gruppedrøftelse}, {@code O}. */
  static Optional<Purpose> of(String phrase) {
    Purpose initial = INITIALS.get(phrase);
    return initial != null
        ? Optional.of(initial)
        : Optional.ofNullable(PHRASES.get(phrase.toLowerCase(Locale.ROOT)));
  }

  /**
   * The purposes that a title says, by its first words and by the phrases joined to them.
   *
   * @return {@code MUTUAL_INFORMATION, COMING_ITEMS, ANY_OTHER_BUSINESS} of "Gensidig orientering,
   *     kommende punkter og eventuelt", or none
   */
  public static List<Purpose> inTitle(String title) {
    String text = title.toLowerCase(Locale.ROOT);
    Set<Purpose> found = new LinkedHashSet<>();
    int at = 0;
    String phrase = phraseAt(text, at);
    while (phrase != null) {
      found.add(PHRASES.get(phrase));
      at = jointEnd(text, at + phrase.length());
      phrase = at < 0 ? null : phraseAt(text, at);
    }
    addStanding(text, found);
    if (found.isEmpty() && text.contains("årlige arbejdsmiljødrøftelse")) {
      found.add(Purpose.WORK_ENVIRONMENT_DISCUSSION);
    }
    return new ArrayList<>(found);
  }

  /**
   * "Orientering fra RMU, punkter til kommende møder og eventuelt": standing items behind a joint.
   */
  private static void addStanding(String text, Set<Purpose> found) {
    for (int at = 1; at < text.length(); at++) {
      int phraseStart = FIRST_OF_JOINTS.indexOf(text.charAt(at)) < 0 ? -1 : jointEnd(text, at);
      String phrase = phraseStart < 0 ? null : phraseAt(text, phraseStart);
      if (phrase != null && STANDING.contains(PHRASES.get(phrase))) {
        found.add(PHRASES.get(phrase));
      }
    }
  }

  /** Whether a title names what stands at the end of nearly every agenda, whatever it is under. */
  public static boolean isStanding(String title) {
    return inTitle(title).stream().anyMatch(STANDING::contains);
  }

  /** A quick look at whether a short text names a break anywhere: most headings name none. */
  static boolean mayNameBreak(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : BREAKS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title names a break. */
  static boolean isBreak(String title) {
    return inTitle(title).contains(Purpose.BREAK);
  }

  private static @Nullable String phraseAt(String text, int at) {
    if (at >= text.length()) {
      return null;
    }
    for (String phrase : BY_FIRST_LETTER.getOrDefault(text.charAt(at), List.of())) {
      int end = at + phrase.length();
      boolean whole = end >= text.length() || !isPartOfWord(text.charAt(end));
      if (whole && text.startsWith(phrase, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static int jointEnd(String text, int at) {
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        return at + joint.length();
      }
    }
    return -1;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
