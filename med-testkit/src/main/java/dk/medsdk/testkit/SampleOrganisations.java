package dk.medsdk.testkit;

import dk.medsdk.model.organisation.Organisation;
import java.util.List;

/**
 * The sample organisations: a region and a municipality that keep the rules of MED, with terms of
 * office from 2025 to 2026.
 *
 * <pre>{@code
 * Organisation region = SampleOrganisations.region();
 * Committee hmu = region.committeeNamed("HMU Kysthospitalet", LocalDate.of(2026, 3, 12)).get(0);
 * region.pathTo(hmu); // Regions-MEDudvalget, HMU Kysthospitalet
 * }</pre>
 *
 * <p>Both say that they are {@linkplain Organisation#complete() complete}: what they do not hold
 * does not exist.
 */
public final class SampleOrganisations {

  private SampleOrganisations() {}

  /** Both of them. */
  public static List<Organisation> all() {
    return List.of(region(), municipality());
  }

  /**
   * A region of three levels, RMU, HMU and LMU, with an underudvalg and an arbejdsmiljøgruppe.
   *
   * <p>Two of its committees are those of the sample documents {@code kysthospitalet} and {@code
   * akutafdelingen}. The hospital committee {@code hmu-fjord} was called HMU Åmunding Sygehus until
   * the end of 2023 and changed its chair on 1 August 2025; one of its seats is vacant.
   */
  public static Organisation region() {
    return RegionHavjylland.sample();
  }

  /**
   * A municipality of four levels, Hovedmed, Sektormed, LOM and LMU, with a staff meeting in place
   * of a committee and a TRIO.
   *
   * <p>Three of its committees are those of the sample documents {@code skoleomraadet}, {@code
   * biblioteker} and {@code hjemmepleje}. The last of them was called LOM i Center for Hjemmehjælp
   * until the summer of 2024; a seat in the Hovedmed is vacant.
   */
  public static Organisation municipality() {
    return BirkeaaKommune.sample();
  }
}
