package dk.medsdk.model.organisation;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Organisation: an employer with its committees, who sits in them and what they have agreed.
 *
 * <p>It holds faults as well as facts, so that they can be reported: two committees with one id, a
 * parent that is not there, a circle.
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

  /** A copy to change. */
  public OrganisationBuilder toBuilder() {
    return builder().from(this);
  }

  /** A new, empty builder. */
  public static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }
}
