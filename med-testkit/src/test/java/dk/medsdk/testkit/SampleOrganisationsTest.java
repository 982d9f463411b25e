package dk.medsdk.testkit;

import static java.util.function.Predicate.isEqual;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.CommitteeReference;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleOrganisationsTest {

  private static final String ALL = "dk.medsdk.testkit.SampleOrganisations#all";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @MethodSource(ALL)
  void haveOneTreeThatGoesDownLevelByLevel(Organisation organisation) {
    List<Committee> tops =
        organisation.committees().stream().filter(c -> c.parent().isEmpty()).toList();

    assertThat(tops).hasSize(1);
    assertThat(organisation.committees())
        .allSatisfy(c -> assertThat(organisation.pathTo(c).get(0)).isEqualTo(tops.get(0)));
    for (Committee committee : organisation.committees()) {
      for (Committee child : organisation.childrenOf(committee)) {
        if (child.level().isPresent()) {
          assertThat(rank(organisation, child)).isGreaterThan(rank(organisation, committee));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveNoIdTwiceAndNoneThatLeadsNowhere(Organisation organisation) {
    assertThat(organisation.committees()).extracting(Committee::id).doesNotHaveDuplicates();
    assertThat(organisation.committees()).extracting(Committee::name).doesNotHaveDuplicates();
    assertThat(organisation.persons()).extracting(Person::id).doesNotHaveDuplicates();
    Set<PersonId> seated = new HashSet<>();
    for (Mandate mandate : organisation.mandates()) {
      assertThat(mandate.committee().flatMap(organisation::committee)).isPresent();
      mandate.person().ifPresent(seated::add);
      seated.addAll(mandate.substitutes());
    }
    assertThat(seated).allMatch(person -> organisation.person(person).isPresent());
    assertThat(seated).hasSameSizeAs(organisation.persons());
    assertThat(organisation.guidelines())
        .allMatch(g -> g.agreedBy().flatMap(organisation::committee).isPresent());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveBothSidesInEveryCommittee(Organisation organisation) {
    for (Committee committee : organisation.committees()) {
      List<Mandate> members = organisation.membersOf(committee, DAY);
      for (Side side : Side.values()) {
        assertThat(members)
            .as(committee.toString())
            .anyMatch(m -> m.side().equals(Optional.of(side)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void areChairedByManagementWithEmployeesAsViceChairs(Organisation organisation) {
    for (Committee committee : ofKind(organisation, CommitteeKind.MED_COMMITTEE)) {
      List<Mandate> members = organisation.membersOf(committee, DAY);
      assertThat(withRole(members, MandateRole.CHAIR))
          .singleElement()
          .matches(chair -> chair.side().equals(Optional.of(Side.MANAGEMENT)))
          .isEqualTo(organisation.chairOf(committee, DAY).orElseThrow());
      assertThat(withRole(members, MandateRole.VICE_CHAIR))
          .hasSizeBetween(1, 2)
          .allMatch(vice -> vice.side().equals(Optional.of(Side.EMPLOYEE)));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveWorkEnvironmentSeatsWhereTheCommitteeHandlesIt(Organisation organisation) {
    for (Committee committee : ofKind(organisation, CommitteeKind.MED_COMMITTEE)) {
      assertThat(organisation.membersOf(committee, DAY))
          .extracting(Mandate::representation)
          .contains(
              Optional.of(Representation.AMR), Optional.of(Representation.WORK_ENVIRONMENT_LEADER));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveAsManySeatsAsWereAgreed(Organisation organisation) {
    for (Committee committee : organisation.committees()) {
      long seats =
          organisation.membersOf(committee, DAY).stream()
              .filter(m -> m.side().isPresent())
              .filter(m -> !m.role().equals(Optional.of(MandateRole.SUBSTITUTE)))
              .count();
      assertThat(committee.composition().stream().mapToInt(g -> g.seats().orElseThrow()).sum())
          .isEqualTo((int) seats);
      assertThat(committee.composition())
          .extracting(SeatGroup::side)
          .doesNotContain(Optional.empty());
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void seatNobodyTwiceInOneCommittee(Organisation organisation) {
    for (Committee committee : organisation.committees()) {
      assertThat(organisation.membersOf(committee, DAY).stream().flatMap(m -> m.person().stream()))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveSubstitutesOfTheSideAndGroupOfTheirMember(Organisation organisation) {
    List<Mandate> substitutes = withRole(organisation.mandates(), MandateRole.SUBSTITUTE);

    assertThat(substitutes).isNotEmpty();
    for (Mandate substitute : substitutes) {
      assertThat(organisation.mandates())
          .anyMatch(
              member ->
                  member.committee().equals(substitute.committee())
                      && member.person().equals(Optional.of(substitute.substitutes().get(0)))
                      && member.side().equals(substitute.side())
                      && member.electionGroup().equals(substitute.electionGroup()));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveAVacantSeatAndARenamedCommittee(Organisation organisation) {
    assertThat(organisation.mandates()).anyMatch(mandate -> mandate.person().isEmpty());
    assertThat(organisation.committees())
        .anyMatch(c -> c.aliases().stream().anyMatch(a -> a.validity().until().isPresent()));
  }

  @Test
  void findACommitteeByTheNameOfItsTime() {
    Organisation region = SampleOrganisations.region();
    Committee fjord = region.committee(new CommitteeId("hmu-fjord")).orElseThrow();

    assertThat(region.committeeNamed("HMU Åmunding Sygehus", LocalDate.of(2023, 12, 31)))
        .containsExactly(fjord);
    assertThat(region.committeeNamed("HMU Åmunding Sygehus", DAY)).isEmpty();
  }

  @Test
  void changeTheChairOnTheDayThatIsPromised() {
    Organisation region = SampleOrganisations.region();
    Committee fjord = region.committee(new CommitteeId("hmu-fjord")).orElseThrow();

    assertThat(region.chairOf(fjord, LocalDate.of(2025, 7, 31)).orElseThrow().person())
        .contains(new PersonId("p-verner-gammelby"));
    assertThat(region.chairOf(fjord, LocalDate.of(2025, 8, 1)).orElseThrow().person())
        .contains(new PersonId("p-asger-bjerrelund"));
  }

  @Test
  void knowTheCommitteesOfTheSampleDocuments() {
    assertKnown(SampleOrganisations.region(), Kysthospitalet.sample());
    assertKnown(SampleOrganisations.region(), Akutafdelingen.sample());
    assertKnown(SampleOrganisations.municipality(), Skoleomraadet.sample());
    assertKnown(SampleOrganisations.municipality(), Biblioteker.sample());
    assertKnown(SampleOrganisations.municipality(), Hjemmepleje.sample());
  }

  @Test
  void pairOneLeaderWithOneAmrInAWorkEnvironmentGroup() {
    Organisation region = SampleOrganisations.region();

    assertThat(ofKind(region, CommitteeKind.WORK_ENVIRONMENT_GROUP))
        .singleElement()
        .satisfies(
            group ->
                assertThat(region.membersOf(group, DAY))
                    .extracting(m -> m.representation().orElseThrow())
                    .containsExactly(Representation.WORK_ENVIRONMENT_LEADER, Representation.AMR));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void haveTheGuidelinesThatTheTopOwes(Organisation organisation) {
    Committee top = organisation.pathTo(organisation.committees().get(1)).get(0);

    assertThat(organisation.guidelines())
        .filteredOn(guideline -> guideline.agreedBy().equals(top.id()))
        .extracting(guideline -> guideline.type().orElseThrow())
        .containsOnly(GuidelineType.PROCEDURE, GuidelineType.MANDATORY)
        .hasSize(8);
    assertThat(organisation.guidelines())
        .filteredOn(guideline -> guideline.terminatedOn().isPresent())
        .allMatch(guideline -> guideline.type().equals(Optional.of(GuidelineType.VOLUNTARY)));
  }

  private static void assertKnown(Organisation organisation, SampleDocument sample) {
    CommitteeReference printed =
        sample.expected().meeting().orElseThrow().committee().orElseThrow();

    assertThat(organisation.committeeNamed(printed.name().orElseThrow(), DAY)).hasSize(1);
  }

  private static List<Committee> ofKind(Organisation organisation, CommitteeKind kind) {
    return organisation.committees().stream()
        .filter(c -> c.kind().filter(isEqual(kind)).isPresent())
        .toList();
  }

  private static List<Mandate> withRole(List<Mandate> mandates, MandateRole role) {
    return mandates.stream().filter(m -> m.role().filter(isEqual(role)).isPresent()).toList();
  }

  private static int rank(Organisation organisation, Committee committee) {
    String level = committee.level().orElseThrow();
    return organisation.levels().stream()
        .filter(
            l -> l.abbreviation().equals(Optional.of(level)) || l.name().equals(Optional.of(level)))
        .mapToInt(l -> l.rank().orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
