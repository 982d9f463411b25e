package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.validation.rule.CheckInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many people of an organisation have each first and last name.
 *
 * @param counts by first and last name, {@code ida holm}
 */
record Namesakes(Map<String, Integer> counts) {

  static Namesakes of(CheckInput input) {
    Map<String, Integer> counts = new HashMap<>();
    Set<PersonId> known = new HashSet<>();
    for (Person person : input.organisation().map(o -> o.persons()).orElse(List.of())) {
      // Somebody who is written down twice under one id is one person.
      if (person.id().map(known::add).orElse(true)) {
        person.name().map(NameWords::of).ifPresent(n -> counts.merge(n.key(), 1, Integer::sum));
      }
    }
    return new Namesakes(counts);
  }

  int of(NameWords name) {
    return counts.getOrDefault(name.key(), 0);
  }
}
