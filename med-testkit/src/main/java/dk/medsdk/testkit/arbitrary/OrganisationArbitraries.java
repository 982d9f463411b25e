package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.SeatGroup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generated organisations: those that keep the rules of MED, and those that the model can hold at
 * all.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Organisation> organisations() {
 *   return OrganisationArbitraries.organisations();
 * }
 * }</pre>
 *
 * <p>The single parts, from {@link #levels()} to {@link #guidelines()}, are of the second kind: any
 * attribute may be absent, ids are few so that they meet, periods may be reversed.
 */
public final class OrganisationArbitraries {

  /** The first day on which anything begins or ends in a generated organisation. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

  /** The last such day. */
  public static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

  private OrganisationArbitraries() {}

  /**
   * Organisations that keep the rules, from none to 300 committees: one tree, sides and chairs as
   * they should be, substitutes for members, every id unique and known.
   */
  public static Arbitrary<Organisation> organisations() {
    return GrownOrganisations.organisations();
  }

  /**
   * Organisations with every fault that the model can hold: circles, orphans, ids that are given
   * twice or lead nowhere, names that mean several, reversed periods.
   */
  public static Arbitrary<Organisation> organisationsWithFaults() {
    return OrganisationPieces.organisations();
  }

  /** Levels, of rank 1 to 5. */
  public static Arbitrary<Level> levels() {
    return OrganisationPieces.levels();
  }

  /** Committees, with an id or a name at least. */
  public static Arbitrary<Committee> committees() {
    return OrganisationPieces.committees();
  }

  /** Other names of committees. */
  public static Arbitrary<CommitteeAlias> aliases() {
    return OrganisationPieces.aliases();
  }

  /** Seats of one sort, from none to 20. */
  public static Arbitrary<SeatGroup> seatGroups() {
    return OrganisationPieces.seatGroups();
  }

  /** Persons, with an id or a name at least. */
  public static Arbitrary<Person> persons() {
    return OrganisationPieces.persons();
  }

  /** Mandates, vacant ones among them. */
  public static Arbitrary<Mandate> mandates() {
    return OrganisationPieces.mandates();
  }

  /** Guidelines. */
  public static Arbitrary<Guideline> guidelines() {
    return OrganisationPieces.guidelines();
  }

  /** Periods: open, bounded, of one day, and reversed. */
  public static Arbitrary<Period> periods() {
    return OrganisationPieces.periods();
  }

  /** Days from {@link #FIRST_DAY} to {@link #LAST_DAY}. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(0, ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY))
        .map(FIRST_DAY::plusDays);
  }

  /** Names of committees as people write them, the same ones over and over in several spellings. */
  public static Arbitrary<String> committeeNames() {
    return OrganisationPieces.committeeNames();
  }
}
