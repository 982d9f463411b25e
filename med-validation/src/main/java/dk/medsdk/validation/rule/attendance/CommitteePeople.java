package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.SeatedCommittee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those who have, had or will have a mandate in the committee of a document, as far as their names
 * are known.
 *
 * @param input what is looked at
 * @param employer the organisation
 * @param committee what the committee is called
 * @param day the day of the meeting
 * @param all in the order of the mandates
 */
record CommitteePeople(
    CheckInput input,
    Organisation employer,
    String committee,
    LocalDate day,
    List<KnownPerson> all) {

  /** Empty if the committee or the day is not known. */
  static Optional<CommitteePeople> of(CheckInput input) {
    Optional<Committee> committee = input.committee();
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    Optional<Organisation> employer = input.organisation();
    if (committee.isEmpty() || day.isEmpty() || employer.isEmpty()) {
      return Optional.empty();
    }
    List<KnownPerson> people = people(committee.get(), employer.get());
    String label = SeatedCommittee.labelOf(committee.get());
    return Optional.of(new CommitteePeople(input, employer.get(), label, day.get(), people));
  }

  private static List<KnownPerson> people(Committee committee, Organisation employer) {
    Map<PersonId, List<Mandate>> mandates = new LinkedHashMap<>();
    for (Mandate mandate : employer.mandates()) {
      boolean here = mandate.committee().isPresent() && mandate.committee().equals(committee.id());
      if (here && mandate.person().isPresent()) {
        mandates.computeIfAbsent(mandate.person().get(), any -> new ArrayList<>()).add(mandate);
      }
    }
    List<KnownPerson> people = new ArrayList<>();
    mandates.forEach(
        (id, held) ->
            employer
                .person(id)
                .flatMap(Person::name)
                .map(name -> new KnownPerson(id, name, NameWords.of(name), held))
                .ifPresent(people::add));
    return people;
  }

  /** Those with a seat on the day. */
  List<KnownPerson> members() {
    return all.stream().filter(person -> person.isSeatedOn(day)).toList();
  }

  /** The one whom a line of a list is surely about; empty if that may be several. */
  Optional<KnownPerson> named(ListedPerson listed) {
    List<KnownPerson> found = all.stream().filter(person -> person.isSurely(listed)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether that is the id of somebody in the organisation. */
  boolean knows(PersonId id) {
    return employer.person(id).isPresent();
  }

  /** How many people of the whole organisation have that first and last name. */
  int namesakes(NameWords name) {
    return input.shared(Namesakes.class, Namesakes::of).of(name);
  }
}
