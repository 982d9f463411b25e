package dk.medsdk.validation.rule;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sits where on the day an organisation is looked at.
 *
 * <p>Committees that do not exist that day are left out, and those of which nobody can say who sits
 * in them: without an id, or with the id of another.
 */
public final class Roster {

  private final List<SeatedCommittee> committees = new ArrayList<>();
  private final Map<Representation, Set<PersonId>> holders = new HashMap<>();

  private Roster(OrganisationInput input) {
    Organisation organisation = input.checked();
    Map<CommitteeId, List<PlacedMandate>> mandates = mandatesOf(input);
    Map<CommitteeId, Integer> uses = new HashMap<>();
    for (Committee committee : organisation.committees()) {
      committee.id().ifPresent(id -> uses.merge(id, 1, Integer::sum));
    }
    for (int i = 0; i < organisation.committees().size(); i++) {
      Committee committee = organisation.committees().get(i);
      boolean known = committee.id().filter(id -> uses.getOrDefault(id, 0) == 1).isPresent();
      if (known && committee.validity().contains(input.day())) {
        committees.add(
            new SeatedCommittee(
                ModelPath.ROOT.child("committees").child(i),
                committee,
                mandates.getOrDefault(committee.id().orElseThrow(), List.of())));
      }
    }
  }

  /** The committees and seats of an organisation on the day of the input. */
  public static Roster of(OrganisationInput input) {
    return new Roster(input);
  }

  /** The committees in the order in which they are held. */
  public List<SeatedCommittee> committees() {
    return List.copyOf(committees);
  }

  /** The committees of a kind. */
  public List<SeatedCommittee> committees(CommitteeKind kind) {
    return committees.stream().filter(committee -> committee.is(kind)).toList();
  }

  /**
   * Whether a seat rests on that, or its holder has a mandate in any committee that does: a TR who
   * is AMR too may be listed once with each.
   */
  public boolean counts(PlacedMandate seat, Representation representation) {
    Set<PersonId> known = holders.getOrDefault(representation, Set.of());
    return seat.is(representation) || seat.mandate().person().filter(known::contains).isPresent();
  }

  /** The same, but also for a seat of which nobody said what it rests on. */
  public boolean mayBe(PlacedMandate seat, Representation representation) {
    boolean open = seat.mandate().representation().isEmpty() && !seat.is(Side.MANAGEMENT);
    return open || counts(seat, representation);
  }

  /** Whether a seat is of the management, or nothing is known that says it is not. */
  public boolean mayLead(PlacedMandate seat) {
    boolean open = seat.mandate().side().isEmpty() && seat.mandate().representation().isEmpty();
    return open
        || seat.is(Side.MANAGEMENT)
        || seat.is(Representation.LEADER)
        || seat.is(Representation.WORK_ENVIRONMENT_LEADER);
  }

  private Map<CommitteeId, List<PlacedMandate>> mandatesOf(OrganisationInput input) {
    List<Mandate> all = input.checked().mandates();
    Map<CommitteeId, List<PlacedMandate>> found = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Mandate mandate = all.get(i);
      if (mandate.committee().isPresent() && mandate.period().contains(input.day())) {
        ModelPath path = ModelPath.ROOT.child("mandates").child(i);
        found
            .computeIfAbsent(mandate.committee().get(), none -> new ArrayList<>())
            .add(new PlacedMandate(path, mandate, holderOf(mandate, input.checked())));
        mandate.representation().ifPresent(r -> hold(mandate, r));
      }
    }
    return found;
  }

  private void hold(Mandate mandate, Representation representation) {
    mandate
        .person()
        .ifPresent(
            person -> holders.computeIfAbsent(representation, none -> new HashSet<>()).add(person));
  }

  /** The name of the person who holds a mandate, or else the id, or else "vakant". */
  public static String holderOf(Mandate mandate, Organisation organisation) {
    return mandate.person().map(person -> nameOf(person, organisation)).orElse("vakant");
  }

  /** The name of a person, or the id where no name is known. */
  public static String nameOf(PersonId person, Organisation organisation) {
    return organisation.person(person).flatMap(Person::name).orElse(person.value());
  }
}
