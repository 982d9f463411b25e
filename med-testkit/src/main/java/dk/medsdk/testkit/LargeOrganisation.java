package dk.medsdk.testkit;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * An organisation of any size for measurements, the same for the same numbers.
 *
 * <pre>{@code
 * Organisation region = LargeOrganisation.of(5_000, 60_000);
 * }</pre>
 */
public final class LargeOrganisation {

  private static final List<String> LEVELS = List.of("RMU", "HMU", "LMU");
  private static final LocalDate RENAMED = LocalDate.of(2024, 1, 1);
  private static final Period TERM =
      Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
  private static final Period FORMER_TERM =
      Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));

  private LargeOrganisation() {}

  /**
   * A region of three levels: an RMU, as many HMU as the root of the number of committees, and LMU
   * shared among them.
   *
   * <p>Committee {@code u-0} is the RMU; the last one is always at the lowest level that there is.
   * The mandates are dealt out in turn, each to a person of its own: first each committee has a
   * chair, then each a vice chair, then members of either side; every fourth round is of the former
   * term, 2023 to 2024, and the others of 2025 to 2026. Every tenth committee had another name
   * until 2024.
   *
   * @param committees how many, at least 0
   * @param mandates how many, at least 0; none without committees
   * @throws IllegalArgumentException if a number is negative, or there are mandates but no
   *     committee
   */
  public static Organisation of(int committees, int mandates) {
    if (committees < 0 || mandates < 0 || (committees == 0 && mandates > 0)) {
      throw new IllegalArgumentException(
          mandates + " mandates in " + committees + " committees cannot be");
    }
    OrganisationBuilder organisation =
        Organisation.builder().name("Region Storsund").sector(Sector.REGION).complete(true);
    for (int i = 0; i < LEVELS.size(); i++) {
      organisation.addLevel(Level.builder().rank(i + 1).abbreviation(LEVELS.get(i)).build());
    }
    int hospitals = (int) Math.sqrt(committees);
    for (int i = 0; i < committees; i++) {
      organisation.addCommittee(committee(i, hospitals));
    }
    for (int i = 0; i < mandates; i++) {
      PersonId person = new PersonId("p-" + i);
      organisation.addPerson(Person.builder().id(person).name("Medarbejder " + i).build());
      organisation.addMandate(mandate(person, committeeId(i % committees), i / committees));
    }
    return organisation.build();
  }

  private static Committee committee(int number, int hospitals) {
    if (number == 0) {
      return named(number, LEVELS.get(0)).build();
    }
    if (number <= hospitals) {
      return named(number, LEVELS.get(1)).parent(committeeId(0)).build();
    }
    return named(number, LEVELS.get(2)).parent(committeeId(1 + number % hospitals)).build();
  }

  private static CommitteeBuilder named(int number, String level) {
    CommitteeBuilder committee =
        Committee.builder()
            .id(committeeId(number))
            .name(level + " Enhed " + number)
            .kind(CommitteeKind.MED_COMMITTEE)
            .level(level)
            .handlesWorkEnvironment(true);
    if (number % 10 == 9) {
      committee.addAlias(
          CommitteeAlias.builder()
              .name(level + " Afsnit " + number)
              .validity(Period.untilDay(RENAMED.minusDays(1)))
              .build());
    }
    return committee;
  }

  private static Mandate mandate(PersonId person, CommitteeId committee, int round) {
    boolean management = round % 2 == 0;
    return Mandate.builder()
        .person(person)
        .committee(committee)
        .role(role(round))
        .side(management ? Side.MANAGEMENT : Side.EMPLOYEE)
        .representation(management ? Representation.LEADER : Representation.TR)
        .period(round % 4 == 3 ? FORMER_TERM : TERM)
        .build();
  }

  private static MandateRole role(int round) {
    return switch (round) {
      case 0 -> MandateRole.CHAIR;
      case 1 -> MandateRole.VICE_CHAIR;
      default -> MandateRole.MEMBER;
    };
  }

  private static CommitteeId committeeId(int number) {
    return new CommitteeId("u-" + number);
  }
}
