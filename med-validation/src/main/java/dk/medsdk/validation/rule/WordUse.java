package dk.medsdk.validation.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When each word of titles was last on the agenda of a committee, so that one look tells whether a
 * matter came up again.
 */
public final class WordUse {

  private final Map<String, LocalDate> last = new HashMap<>();
  private final Set<String> ofTheCommittee;

  private WordUse(Collection<String> committees) {
    ofTheCommittee = new HashSet<>();
    committees.forEach(name -> ofTheCommittee.addAll(TitleWords.of(name)));
  }

  /**
   * The titles of a committee's documents.
   *
   * @param committees the names of committees, whose words tell one matter from another nowhere
   */
  public static WordUse of(CommitteeDocuments documents, Collection<String> committees) {
    WordUse use = new WordUse(committees);
    for (MeetingDigest document : documents.documents()) {
      LocalDate day = document.date().orElseThrow();
      for (ItemDigest item : document.items()) {
        item.title().ifPresent(title -> use.add(title, day));
      }
    }
    return use;
  }

  private void add(String title, LocalDate day) {
    TitleWords.of(title).forEach(word -> last.put(word, day));
  }

  /** The words by which a matter can be known again; none where it has no telling word. */
  public Set<String> wordsOf(String matter) {
    Set<String> words = new HashSet<>(TitleWords.of(matter));
    words.removeAll(ofTheCommittee);
    return words;
  }

  /** Whether a title on that day or later has one of the words. */
  public boolean isOnAgenda(Set<String> words, LocalDate from) {
    List<LocalDate> days = words.stream().filter(last::containsKey).map(last::get).toList();
    return days.stream().anyMatch(day -> !day.isBefore(from));
  }
}
