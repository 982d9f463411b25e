package dk.medsdk.validation.rule.text;

import dk.medsdk.validation.rule.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the places of names by their spelling. */
final class Spellings {

  private final Map<List<String>, Spelling> byWords = new LinkedHashMap<>();
  private final Map<String, Spelling> byPrintedWords = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();

  private Spellings() {}

  /** The spellings of a document in the order in which they first stand. */
  static Collection<Spelling> of(List<PersonName> names) {
    Spellings spellings = new Spellings();
    for (PersonName name : names) {
      if (name.firstIsSure()) {
        spellings.firstNames.add(name.words().get(0));
      }
    }
    for (PersonName name : names) {
      spellings.certainPartOf(name).ifPresent(spellings::add);
    }
    return spellings.byWords.values();
  }

  /** A word that begins a sentence counts only if it is known as a first name from elsewhere. */
  private Optional<PersonName> certainPartOf(PersonName name) {
    if (name.firstIsSure() || firstNames.contains(name.words().get(0))) {
      return Optional.of(name);
    }
    return name.words().size() > 2 ? Optional.of(name.withoutFirstWord()) : Optional.empty();
  }

  private void add(PersonName name) {
    byPrintedWords.computeIfAbsent(name.place().words(), any -> spellingOf(name)).addPlace(name);
  }

  private Spelling spellingOf(PersonName name) {
    return byWords.computeIfAbsent(
        Spelling.wordsOf(name.words()), words -> new Spelling(name, words));
  }
}
