package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who has, had or will have a mandate in the committee of a document.
 *
 * @param id the id
 * @param name the name as the organisation spells it
 * @param words the words of the name
 * @param mandates all in the committee, of whatever time
 */
record KnownPerson(PersonId id, String name, NameWords words, List<Mandate> mandates) {

  private static final Set<MandateRole> WITHOUT_SEAT =
      Set.of(MandateRole.SUBSTITUTE, MandateRole.SECRETARY, MandateRole.OBSERVER);

  /** Keeps a copy. */
  KnownPerson {
    mandates = List.copyOf(mandates);
  }

  /** Whether a line of a list is surely about this person. */
  boolean isSurely(ListedPerson listed) {
    Optional<PersonId> known = listed.person().person();
    return known.map(id::equals).orElseGet(() -> words.isSame(listed.words()));
  }

  List<Mandate> mandatesOn(LocalDate day) {
    return mandates.stream().filter(mandate -> mandate.period().contains(day)).toList();
  }

  /** Whether one of the mandates is a seat: substitutes, secretaries and observers have none. */
  boolean isSeatedOn(LocalDate day) {
    return mandatesOn(day).stream()
        .anyMatch(mandate -> mandate.role().filter(WITHOUT_SEAT::contains).isEmpty());
  }

  /** The mandates as substitute. */
  List<Mandate> substitutionsOn(LocalDate day) {
    return mandatesOn(day).stream()
        .filter(mandate -> mandate.role().equals(Optional.of(MandateRole.SUBSTITUTE)))
        .toList();
  }
}
