package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Organisation: an employer with its committees, who sits in them and what they have agreed.
 *
 * <pre>{@code
 * for (Committee committee : organisation.committeeNamed("HMU's", day)) {
 *   organisation.pathTo(committee); // from the top down to it
 *   organisation.membersOf(committee, day);
 * }
 * }</pre>
 *
 * <p>It holds faults as well as facts, so that they can be reported: two committees with one id, a
 * parent that is not there, a circle. Its questions answer all the same; where several things have
 * one id, the first of them has it. The first question sorts out what is held, once and safely
 * among threads; the later ones are fast in an organisation of any size.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Organisation permits OrganisationBuilder.ImmutableOrganisation {

  // A class where the other values are interfaces: only a class can keep a member to its package.
  Organisation() {}

  /** Id: the same through every change of name. */
  public abstract Optional<OrganisationId> id();

  /** Navn: what the employer is called, {@code Region Kystjylland}. */
  public abstract Optional<String> name();

  /** Sektor: region, municipality or other. */
  public abstract Optional<Sector> sector();

  /** Niveauer: the storeys of the tree of committees. */
  public abstract List<Level> levels();

  /** Udvalg: the committees, in any order. */
  public abstract List<Committee> committees();

  /** Personer: those who hold mandates. */
  public abstract List<Person> persons();

  /** Mandater: who sits where, as what and when. */
  public abstract List<Mandate> mandates();

  /** Retningslinjer: what the committees have agreed. */
  public abstract List<Guideline> guidelines();

  /** Gyldighed: when the employer existed; always, unless it says otherwise. */
  @Value.Default
  public Period validity() {
    return Period.ALWAYS;
  }

  /** Fuldstændig: whether the absence of a thing here means that it does not exist. */
  @Value.Default
  public boolean complete() {
    return false;
  }

  /** The committee with that id. */
  public Optional<Committee> committee(CommitteeId id) {
    return index().committee(id);
  }

  /** The person with that id. */
  public Optional<Person> person(PersonId id) {
    return index().person(id);
  }

  /** The committee above; none at the top, or where the one named as parent is not here. */
  public Optional<Committee> parentOf(Committee committee) {
    return committee.parent().flatMap(this::committee);
  }

  /**
   * The committees right below, in the order in which they are held; a committee without id has
   * none.
   */
  public List<Committee> childrenOf(Committee committee) {
    return committee.id().map(index()::children).orElse(List.of());
  }

  /**
   * The way from the top down to a committee, which stands last: RMU, HMU, LMU.
   *
   * @return at least the committee itself; where parents go in a circle, each of them once
   */
  public List<Committee> pathTo(Committee committee) {
    Deque<Committee> path = new ArrayDeque<>();
    Set<CommitteeId> met = new HashSet<>();
    Optional<Committee> next = Optional.of(committee);
    while (next.isPresent() && next.get().id().map(met::add).orElse(true)) {
      path.addFirst(next.get());
      next = parentOf(next.get());
    }
    return List.copyOf(path);
  }

  /**
   * The mandates in a committee that are in force on a day, in the order in which they are held.
   *
   * <p>Substitutes, secretaries and vacant seats are among them. Whether the committee itself
   * existed that day is not asked; a committee without id has no mandates.
   */
  public List<Mandate> membersOf(Committee committee, LocalDate day) {
    return mandatesOn(committee, day).toList();
  }

  /** The mandate of the chair on a day, the first if there are several. */
  public Optional<Mandate> chairOf(Committee committee, LocalDate day) {
    return mandatesOn(committee, day)
        .filter(mandate -> mandate.role().equals(Optional.of(MandateRole.CHAIR)))
        .findFirst();
  }

  /**
   * The committees that a text may mean on a day: {@code HMU Kysthospitalet}, {@code HMU Psykiatri}
   * while it was called that, and every committee of the level for a bare {@code HMU}.
   *
   * <p>Case, white space and the article of "udvalget" make no difference. A text that names no
   * committee as it is written is tried without a genitive: {@code HMU's}, {@code HMU´s}, {@code
   * HMUs}, {@code Hovedudvalgets}. Committees and aliases count only on the days of their validity.
   *
   * @return those with that name, then those with that alias, then those of that level; within each
   *     in the order in which they are held, and none twice
   */
  public List<Committee> committeeNamed(String text, LocalDate day) {
    return names().find(text, day);
  }

  /** A copy to change. */
  public OrganisationBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  public static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }

  @Value.Lazy
  OrganisationIndex index() {
    return new OrganisationIndex(this);
  }

  @Value.Lazy
  CommitteeNames names() {
    return new CommitteeNames(this);
  }

  private Stream<Mandate> mandatesOn(Committee committee, LocalDate day) {
    return committee.id().map(index()::mandates).orElse(List.of()).stream()
        .filter(mandate -> mandate.period().contains(day));
  }
}
