package dk.medsdk.testkit.arbitrary;

import static dk.medsdk.model.organisation.MandateRole.CHAIR;
import static dk.medsdk.model.organisation.MandateRole.MEMBER;
import static dk.medsdk.model.organisation.MandateRole.SECRETARY;
import static dk.medsdk.model.organisation.MandateRole.SUBSTITUTE;
import static dk.medsdk.model.organisation.MandateRole.VICE_CHAIR;
import static dk.medsdk.model.organisation.Representation.AMR;
import static dk.medsdk.model.organisation.Representation.LEADER;
import static dk.medsdk.model.organisation.Representation.TR;
import static dk.medsdk.model.organisation.Representation.WORK_ENVIRONMENT_LEADER;

import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.ElectionGroup;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a committee is manned.
 *
 * @param leaders leaders beside the chair and the arbejdsmiljøleder
 * @param viceChairs 1, or 2 with numbers
 * @param employees employees beside the vice chairs and the AMR
 * @param substitutes substitutes, of the vice chairs in turn
 * @param vacant whether a seat is vacant
 * @param firstYear the year in which the term of two years begins
 */
record Staff(
    int leaders, int viceChairs, int employees, int substitutes, boolean vacant, int firstYear) {

  /** Who sits in a committee of that kind, each of them a new person. */
  List<Mandate> mandates(CommitteeId committee, CommitteeKind kind, Supplier<PersonId> newPerson) {
    List<Mandate> mandates = new ArrayList<>();
    for (MandateBuilder seat : seats(kind)) {
      mandates.add(seat.committee(committee).period(term()).person(newPerson.get()).build());
    }
    if (kind == CommitteeKind.MED_COMMITTEE) {
      if (vacant) {
        mandates.add(employee(TR).committee(committee).period(term()).build());
      }
      addSubstitutes(mandates, newPerson);
    }
    return mandates;
  }

  private List<MandateBuilder> seats(CommitteeKind kind) {
    return switch (kind) {
      case MED_COMMITTEE -> committee();
      case STAFF_MEETING -> List.of(chair(), employee(TR), employee(AMR));
      case TRIO -> List.of(management(LEADER), employee(TR), employee(AMR));
      case WORK_ENVIRONMENT_GROUP, WORK_ENVIRONMENT_COMMITTEE ->
          List.of(management(WORK_ENVIRONMENT_LEADER), employee(AMR));
      case SUBCOMMITTEE, WORKING_GROUP -> List.of(chair(), employee(Representation.EMPLOYEE));
    };
  }

  private List<MandateBuilder> committee() {
    List<MandateBuilder> seats = new ArrayList<>();
    seats.add(chair());
    seats.add(management(WORK_ENVIRONMENT_LEADER));
    seats.addAll(Stream.generate(() -> management(LEADER)).limit(leaders).toList());
    for (int i = 1; i <= viceChairs; i++) {
      OptionalInt ordinal = viceChairs == 1 ? OptionalInt.empty() : OptionalInt.of(i);
      seats.add(employee(TR).role(VICE_CHAIR).ordinal(ordinal).electionGroup(group(i)));
    }
    seats.add(employee(AMR));
    for (int i = 0; i < employees; i++) {
      seats.add(employee(TR).electionGroup(group(i)));
    }
    seats.add(Mandate.builder().role(SECRETARY));
    return seats;
  }

  private void addSubstitutes(List<Mandate> mandates, Supplier<PersonId> newPerson) {
    List<Mandate> viceChairsOnly =
        mandates.stream().filter(seat -> seat.role().equals(Optional.of(VICE_CHAIR))).toList();
    for (int i = 0; i < substitutes; i++) {
      Mandate replaced = viceChairsOnly.get(i % viceChairsOnly.size());
      mandates.add(
          replaced.toBuilder()
              .role(SUBSTITUTE)
              .ordinal(OptionalInt.empty())
              .person(newPerson.get())
              .substitutes(List.of(replaced.person().orElseThrow()))
              .build());
    }
  }

  private Period term() {
    return Period.of(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 1, 12, 31));
  }

  private static MandateBuilder chair() {
    return management(LEADER).role(CHAIR);
  }

  private static MandateBuilder management(Representation representation) {
    return Mandate.builder().role(MEMBER).side(Side.MANAGEMENT).representation(representation);
  }

  private static MandateBuilder employee(Representation representation) {
    return Mandate.builder().role(MEMBER).side(Side.EMPLOYEE).representation(representation);
  }

  private static ElectionGroup group(int index) {
    ElectionGroup[] groups = ElectionGroup.values();
    return groups[index % groups.length];
  }
}
