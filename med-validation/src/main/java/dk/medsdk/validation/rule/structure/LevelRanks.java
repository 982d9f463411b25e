package dk.medsdk.validation.rule.structure;

import dk.medsdk.model.organisation.Level;
import dk.medsdk.validation.profile.ProfileLevel;
import dk.medsdk.validation.rule.OrganisationInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the levels of an employer are called, and which is above which: those that the organisation
 * lists and those of the profile.
 */
final class LevelRanks {

  private static final int AMBIGUOUS = -1;

  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private LevelRanks() {}

  static LevelRanks of(OrganisationInput input) {
    LevelRanks levels = new LevelRanks();
    for (Level level : input.checked().levels()) {
      level.abbreviation().or(level::name).ifPresent(levels.words::add);
      level.abbreviation().ifPresent(word -> levels.add(word, level.rank()));
      level.name().ifPresent(word -> levels.add(word, level.rank()));
    }
    for (ProfileLevel level : input.profile().levels()) {
      OptionalInt rank = OptionalInt.of(level.rank());
      levels.words.add(level.abbreviations().stream().findFirst().orElse(level.name()));
      levels.add(level.name(), rank);
      level.abbreviations().forEach(word -> levels.add(word, rank));
    }
    return levels;
  }

  /** One word for each level, to print. */
  Set<String> words() {
    return words;
  }

  /** Whether a level is called that, in any case. */
  boolean know(String word) {
    return known.contains(fold(word));
  }

  /**
   * The rank of the level that is called that; empty if it is not known or not the same for all.
   */
  OptionalInt rankOf(String word) {
    Integer rank = ranks.get(fold(word));
    return rank == null || rank == AMBIGUOUS ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  private void add(String word, OptionalInt rank) {
    known.add(fold(word));
    rank.ifPresent(r -> ranks.merge(fold(word), r, (a, b) -> a.equals(b) ? a : AMBIGUOUS));
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
