package dk.medsdk.gate;

import dk.medsdk.model.meeting.DocumentTexts;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.meeting.PlacedText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a document holds as texts, for tests that none of it is lost. */
final class PrintedTexts {

  private static final int SHORTEST_WORD = 4;
  private static final String SOFT_HYPHEN = "\u00AD";

  private PrintedTexts() {}

  /** All texts but those of links and follow-ups, which are copies of others; a line each. */
  static String of(MeetingDocument document) {
    return DocumentTexts.of(document).stream()
        .filter(text -> !text.path().pointer().matches(".*/(links|followUps)/.*"))
        .map(PlacedText::text)
        .collect(Collectors.joining("\n"));
  }

  /**
   * The different words of a text, in small letters: runs of four letters or more.
   *
   * <p>Shorter ones and digits make numbers, clocks and dates, which a document holds as values and
   * not as words.
   */
  static Set<String> words(String text) {
    String whole = text.replace(SOFT_HYPHEN, "").toLowerCase(Locale.ROOT);
    return List.of(whole.split("[^\\p{L}]+", -1)).stream()
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
