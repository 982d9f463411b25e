package dk.medsdk.model.organisation;

import java.time.LocalDate;

/** Small organisations for the tests of this package. */
final class Trees {

  static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private Trees() {}

  static CommitteeId id(String value) {
    return new CommitteeId(value);
  }

  /** A committee whose name is {@code LMU a} if its id is {@code a}. */
  static CommitteeBuilder committee(String id) {
    return Committee.builder().id(id(id)).name("LMU " + id);
  }

  static Committee under(String parent, String id) {
    return committee(id).parent(id(parent)).build();
  }

  static Organisation of(Committee... committees) {
    return Organisation.builder().addCommittees(committees).build();
  }

  static MandateBuilder mandate(String committee, MandateRole role, String person) {
    return Mandate.builder().committee(id(committee)).role(role).person(new PersonId(person));
  }
}
