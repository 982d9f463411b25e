package dk.medsdk.model.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an organisation holds, by id: each question then costs as much as its answer is long, not as
 * the organisation is large.
 */
final class OrganisationIndex {

  private final Map<CommitteeId, Committee> committees;
  private final Map<PersonId, Person> persons;
  private final Map<CommitteeId, List<Committee>> children;
  private final Map<CommitteeId, List<Mandate>> mandates;

  OrganisationIndex(Organisation organisation) {
    committees = firstBy(Committee::id, organisation.committees());
    persons = firstBy(Person::id, organisation.persons());
    children = allBy(Committee::parent, organisation.committees());
    mandates = allBy(Mandate::committee, organisation.mandates());
  }

  Optional<Committee> committee(CommitteeId id) {
    return Optional.ofNullable(committees.get(id));
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(persons.get(id));
  }

  List<Committee> children(CommitteeId id) {
    return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
  }

  List<Mandate> mandates(CommitteeId id) {
    return mandates.getOrDefault(id, List.of());
  }

  private static <K, V> Map<K, V> firstBy(Function<V, Optional<K>> key, List<V> values) {
    Map<K, V> first = new HashMap<>();
    for (V value : values) {
      key.apply(value).ifPresent(k -> first.putIfAbsent(k, value));
    }
    return first;
  }

  private static <K, V> Map<K, List<V>> allBy(Function<V, Optional<K>> key, List<V> values) {
    Map<K, List<V>> all = new HashMap<>();
    for (V value : values) {
      key.apply(value).ifPresent(k -> all.computeIfAbsent(k, none -> new ArrayList<>()).add(value));
    }
    return all;
  }
}
