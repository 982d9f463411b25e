package dk.medsdk.validation.rule.attendance;

import dk.medsdk.model.meeting.Attendance;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has a mandate in the committee of a document on the day of its meeting, substitutes and
 * secretaries included.
 *
 * @param committee what the committee is called
 * @param day the day of the meeting
 * @param ids the people by id
 * @param names the people by the words of their names
 */
record CommitteeMembers(String committee, LocalDate day, Set<PersonId> ids, List<NameWords> names) {

  /** Empty if a name or the day is missing, since then nobody can say who is no member. */
  static Optional<CommitteeMembers> of(CheckInput input) {
    Optional<Committee> committee = input.committee();
    Optional<LocalDate> day = input.meeting().flatMap(Meeting::date);
    Optional<Organisation> organisation = input.organisation();
    if (committee.isEmpty() || day.isEmpty() || organisation.isEmpty()) {
      return Optional.empty();
    }
    Set<PersonId> ids = new HashSet<>();
    for (Mandate mandate : organisation.get().membersOf(committee.get(), day.get())) {
      mandate.person().ifPresent(ids::add);
    }
    List<NameWords> names = new ArrayList<>();
    for (PersonId id : ids) {
      Optional<String> name = organisation.get().person(id).flatMap(Person::name);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(NameWords.of(name.get()));
    }
    String label = SeatedCommittee.labelOf(committee.get());
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new CommitteeMembers(label, day.get(), ids, names));
  }

  /** Whether someone is one of them, or may be under another spelling. */
  boolean mayInclude(Attendance person) {
    boolean known = person.person().filter(ids::contains).isPresent();
    NameWords printed = NameWords.of(person.name());
    return known || names.stream().anyMatch(printed::mayBe);
  }
}
