package dk.medsdk.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.ElectionGroup;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A committee of a sample and those who sit in it, seat by seat; its composition is the count of
 * them.
 */
final class Seats {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final Period TERM = Period.of(LocalDate.of(2025, 1, 1), LAST_DAY);

  private final CommitteeId id;
  private final CommitteeBuilder committee;
  private final List<Mandate> mandates = new ArrayList<>();
  private final Map<PersonId, Person> persons = new LinkedHashMap<>();

  private Seats(String id, CommitteeBuilder committee) {
    this.id = new CommitteeId(id);
    this.committee = committee.id(this.id);
  }

  static Seats in(String id, CommitteeBuilder committee) {
    return new Seats(id, committee);
  }

  Committee committee() {
    return committee.composition(composition()).build();
  }

  List<Mandate> mandates() {
    return mandates;
  }

  Iterable<Person> persons() {
    return persons.values();
  }

  Seats chair(String name) {
    return add(management(Representation.LEADER).role(MandateRole.CHAIR).person(person(name)));
  }

  Seats leaders(String... names) {
    for (String name : names) {
      add(management(Representation.LEADER).person(person(name)));
    }
    return this;
  }

  Seats workEnvironmentLeader(String name) {
    return add(management(Representation.WORK_ENVIRONMENT_LEADER).person(person(name)));
  }

  /** A vice chair; 0 where there is only one, who has no number. */
  Seats viceChair(
      int ordinal, String name, Representation representation, ElectionGroup group, String union) {
    return add(
        employee(representation, group)
            .role(MandateRole.VICE_CHAIR)
            .ordinal(ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal))
            .union(union)
            .person(person(name)));
  }

  Seats member(String name, Representation representation, ElectionGroup group, String union) {
    return add(employee(representation, group).union(union).person(person(name)));
  }

  Seats vacant(Representation representation, ElectionGroup group) {
    return add(employee(representation, group));
  }

  /** Someone who stands in for a member of the employee side that has a seat already. */
  Seats substitute(String name, String member) {
    PersonId replaced = person(member);
    Mandate seat =
        mandates.stream()
            .filter(mandate -> mandate.person().filter(replaced::equals).isPresent())
            .findFirst()
            .orElseThrow();
    return add(
        seat.toBuilder()
            .role(MandateRole.SUBSTITUTE)
            .ordinal(OptionalInt.empty())
            .person(person(name))
            .addSubstitute(replaced));
  }

  Seats secretary(String name) {
    return add(Mandate.builder().role(MandateRole.SECRETARY).person(person(name)));
  }

  /** Gives the seat named last another period than the term. */
  Seats during(Period period) {
    int last = mandates.size() - 1;
    mandates.set(last, mandates.get(last).toBuilder().period(period).build());
    return this;
  }

  private static MandateBuilder management(Representation representation) {
    return Mandate.builder()
        .role(MandateRole.MEMBER)
        .side(Side.MANAGEMENT)
        .representation(representation);
  }

  private static MandateBuilder employee(Representation representation, ElectionGroup group) {
    return Mandate.builder()
        .role(MandateRole.MEMBER)
        .side(Side.EMPLOYEE)
        .representation(representation)
        .electionGroup(group);
  }

  private Seats add(MandateBuilder mandate) {
    mandates.add(mandate.committee(id).period(TERM).build());
    return this;
  }

  private PersonId person(String name) {
    PersonId known = new PersonId("p-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    persons.put(known, Person.builder().id(known).name(name).build());
    return known;
  }

  private List<SeatGroup> composition() {
    Map<SeatGroup, Long> counts =
        mandates.stream()
            .filter(mandate -> mandate.side().isPresent())
            .filter(mandate -> mandate.substitutes().isEmpty())
            .filter(mandate -> mandate.period().contains(LAST_DAY))
            .collect(groupingBy(Seats::sort, LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .map(group -> group.getKey().toBuilder().seats(group.getValue().intValue()).build())
        .toList();
  }

  private static SeatGroup sort(Mandate mandate) {
    return SeatGroup.builder()
        .side(mandate.side())
        .representation(mandate.representation())
        .electionGroup(mandate.electionGroup())
        .build();
  }
}
