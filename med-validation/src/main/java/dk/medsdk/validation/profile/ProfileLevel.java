package dk.medsdk.validation.profile;

import java.util.List;

/**
 * Niveau: one storey of the tree of committees as an employer calls it, {@code HMU}, {@code
 * HovedMED-udvalg}.
 *
 * @param rank 1 for the top, 2 for the next
 * @param name what it is called in full, never blank
 * @param abbreviations how it is shortened, {@code HMU}
 * @param mayBeSkipped whether committees below may stand right under the level above
 */
public record ProfileLevel(
    int rank, String name, List<String> abbreviations, boolean mayBeSkipped) {

  /**
   * Keeps a copy.
   *
   * @throws IllegalArgumentException if the rank is not positive or the name blank
   */
  public ProfileLevel {
    if (rank < 1) {
      throw new IllegalArgumentException("the top has rank 1, not " + rank);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("a level has a name");
    }
    abbreviations = List.copyOf(abbreviations);
  }

  /** Whether a word in a document means this level: its name or an abbreviation, in any case. */
  public boolean isCalled(String word) {
    return name.equalsIgnoreCase(word)
        || abbreviations.stream().anyMatch(abbreviation -> abbreviation.equalsIgnoreCase(word));
  }
}
