package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.MeetingKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that say what sort of meeting it is: {@code ekstraordinært møde}. */
final class MeetingKinds {

  private static final Map<String, MeetingKind> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("ekstraordinær", MeetingKind.EXTRAORDINARY);
    WORDS.put("extraordinary", MeetingKind.EXTRAORDINARY);
    WORDS.put("temamøde", MeetingKind.THEME);
    WORDS.put("temadag", MeetingKind.THEME);
    WORDS.put("seminar", MeetingKind.SEMINAR);
    WORDS.put("temadøgn", MeetingKind.SEMINAR);
    WORDS.put("politiske ledelse", MeetingKind.POLITICAL);
    WORDS.put("med regionsrådet", MeetingKind.POLITICAL);
    WORDS.put("ordinær", MeetingKind.ORDINARY);
    WORDS.put("ordinary", MeetingKind.ORDINARY);
  }

  /** What a kind is called, in all its forms. */
  private static final Map<MeetingKind, Set<String>> NAMES =
      Map.of(
          MeetingKind.ORDINARY, ToldWords.listed("ordinært ordinær ordinære ordinary"),
          MeetingKind.EXTRAORDINARY,
              ToldWords.listed("ekstraordinært ekstraordinær ekstraordinære extraordinary"),
          MeetingKind.SEMINAR, ToldWords.listed("seminar seminaret temadøgn"),
          MeetingKind.THEME, ToldWords.listed("temamøde temamødet temadag"),
          MeetingKind.POLITICAL, ToldWords.listed("politisk politiske ledelse med regionsrådet"));

  private MeetingKinds() {}

  /** The words that tell of a meeting that it is of a kind. */
  static Set<String> namesOf(MeetingKind kind) {
    return NAMES.getOrDefault(kind, Set.of());
  }

  static Optional<MeetingKind> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(word -> lower.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
