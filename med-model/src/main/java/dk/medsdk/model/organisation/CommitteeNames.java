package dk.medsdk.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the committees of an organisation are called, so that a text can be asked whom it means. */
final class CommitteeNames {

  private final Map<String, List<Use>> uses = new HashMap<>();

  CommitteeNames(Organisation organisation) {
    Map<String, Set<String>> levelWords = levelWords(organisation.levels());
    for (Committee committee : organisation.committees()) {
      committee.name().ifPresent(name -> add(name, new Use(Sort.NAME, committee, Period.ALWAYS)));
      for (CommitteeAlias alias : committee.aliases()) {
        add(alias.name(), new Use(Sort.ALIAS, committee, alias.validity()));
      }
      committee.level().ifPresent(level -> addLevel(NameKey.of(level), committee, levelWords));
    }
    // A stable sort: committees of one sort stay in the order of the organisation.
    uses.values().forEach(list -> list.sort(Comparator.comparing(Use::sort)));
  }

  /** Whom the text may mean on that day, the best match first. */
  List<Committee> find(String text, LocalDate day) {
    List<Committee> asWritten = called(NameKey.of(text), day);
    return asWritten.isEmpty() ? called(NameKey.withoutGenitive(text), day) : asWritten;
  }

  private List<Committee> called(String key, LocalDate day) {
    return uses.getOrDefault(key, List.of()).stream()
        .filter(use -> use.isIn(day))
        .map(Use::committee)
        .distinct()
        .toList();
  }

  private void addLevel(String level, Committee committee, Map<String, Set<String>> levelWords) {
    Use use = new Use(Sort.LEVEL, committee, Period.ALWAYS);
    levelWords.getOrDefault(level, Set.of(level)).forEach(word -> addKey(word, use));
  }

  private void add(String name, Use use) {
    addKey(NameKey.of(name), use);
  }

  private void addKey(String key, Use use) {
    if (!key.isEmpty()) {
      uses.computeIfAbsent(key, none -> new ArrayList<>()).add(use);
    }
  }

  /**
   * All that a level is called, found by each of it: its committees may give its name or its
   * abbreviation.
   */
  private static Map<String, Set<String>> levelWords(List<Level> levels) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Level level : levels) {
      List<String> own =
          Stream.concat(level.abbreviation().stream(), level.name().stream())
              .map(NameKey::of)
              .toList();
      own.forEach(word -> words.computeIfAbsent(word, none -> new HashSet<>()).addAll(own));
    }
    return words;
  }

  /** How a text may mean a committee, the surest first. */
  private enum Sort {
    NAME,
    ALIAS,
    LEVEL
  }

  private record Use(Sort sort, Committee committee, Period validity) {
    boolean isIn(LocalDate day) {
      return validity.contains(day) && committee.validity().contains(day);
    }
  }
}
