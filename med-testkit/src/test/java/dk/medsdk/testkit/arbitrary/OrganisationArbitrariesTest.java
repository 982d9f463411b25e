package dk.medsdk.testkit.arbitrary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganisationArbitrariesTest {

  private static final int SAMPLES = 300;

  @Property(tries = 100)
  void growOneTree(@ForAll("organisations") Organisation organisation) {
    List<Committee> committees = organisation.committees();

    assertThat(committees).extracting(Committee::id).doesNotHaveDuplicates();
    assertThat(committees).extracting(Committee::name).doesNotHaveDuplicates();
    for (Committee committee : committees) {
      assertThat(organisation.pathTo(committee).get(0)).isEqualTo(committees.get(0));
      assertThat(organisation.pathTo(committee)).hasSizeLessThanOrEqualTo(5);
    }
  }

  @Property(tries = 100)
  void manEveryCommitteeFromBothSides(@ForAll("organisations") Organisation organisation) {
    for (Committee committee : organisation.committees()) {
      List<Mandate> mandates = mandatesOf(organisation, committee);
      for (Side side : Side.values()) {
        assertThat(mandates).anyMatch(mandate -> mandate.side().equals(Optional.of(side)));
      }
      if (committee.kind().equals(Optional.of(CommitteeKind.MED_COMMITTEE))) {
        assertThat(withRole(mandates, MandateRole.CHAIR))
            .singleElement()
            .matches(isOn(Side.MANAGEMENT));
        assertThat(withRole(mandates, MandateRole.VICE_CHAIR))
            .hasSizeBetween(1, 2)
            .allMatch(isOn(Side.EMPLOYEE));
      }
    }
  }

  @Property(tries = 100)
  void seatPersonsWhoAreThere(@ForAll("organisations") Organisation organisation) {
    Set<PersonId> known =
        organisation.persons().stream().flatMap(person -> person.id().stream()).collect(toSet());

    assertThat(organisation.persons()).hasSameSizeAs(known);
    for (Mandate mandate : organisation.mandates()) {
      assertThat(mandate.period().isReversed()).isFalse();
      assertThat(known).containsAll(mandate.person().stream().toList());
      assertThat(known).containsAll(mandate.substitutes());
      assertThat(mandate.substitutes().isEmpty())
          .isNotEqualTo(mandate.role().equals(Optional.of(MandateRole.SUBSTITUTE)));
    }
  }

  @Property(tries = 100)
  void terminateOnlyWhatIsVoluntary(@ForAll("organisations") Organisation organisation) {
    assertThat(organisation.guidelines())
        .filteredOn(guideline -> guideline.terminatedOn().isPresent())
        .allMatch(guideline -> guideline.type().equals(Optional.of(GuidelineType.VOLUNTARY)));
  }

  @Example
  void comeInEverySize() {
    assertThatSome(OrganisationArbitraries.organisations(), o -> o.committees().isEmpty());
    assertThatSome(OrganisationArbitraries.organisations(), o -> o.committees().size() > 100);
    assertThatSome(
        OrganisationArbitraries.organisations(),
        o -> o.guidelines().stream().anyMatch(g -> g.terminatedOn().isPresent()));
  }

  @Example
  void haveEveryFault() {
    Arbitrary<Organisation> faulty = OrganisationArbitraries.organisationsWithFaults();

    assertThatSome(faulty, OrganisationArbitrariesTest::hasCircle);
    assertThatSome(faulty, OrganisationArbitrariesTest::hasOrphan);
    assertThatSome(faulty, o -> hasTwice(o.committees().stream().flatMap(c -> c.id().stream())));
    assertThatSome(faulty, o -> hasTwice(o.persons().stream().flatMap(p -> p.id().stream())));
    assertThatSome(faulty, o -> o.mandates().stream().anyMatch(m -> m.period().isReversed()));
    assertThatSome(faulty, o -> o.persons().stream().anyMatch(p -> p.name().isEmpty()));
  }

  @Provide
  Arbitrary<Organisation> organisations() {
    return OrganisationArbitraries.organisations();
  }

  private static void assertThatSome(
      Arbitrary<Organisation> all, Predicate<Organisation> property) {
    assertThat(all.sampleStream().limit(SAMPLES).anyMatch(property)).isTrue();
  }

  private static boolean hasCircle(Organisation organisation) {
    return organisation.committees().stream()
        .map(organisation::pathTo)
        .anyMatch(path -> organisation.parentOf(path.get(0)).isPresent());
  }

  private static boolean hasOrphan(Organisation organisation) {
    return organisation.committees().stream()
        .anyMatch(c -> c.parent().isPresent() && organisation.parentOf(c).isEmpty());
  }

  private static boolean hasTwice(Stream<?> values) {
    Set<Object> met = new HashSet<>();
    return values.anyMatch(value -> !met.add(value));
  }

  private static List<Mandate> mandatesOf(Organisation organisation, Committee committee) {
    return organisation.mandates().stream()
        .filter(mandate -> mandate.committee().equals(committee.id()))
        .toList();
  }

  private static List<Mandate> withRole(List<Mandate> mandates, MandateRole role) {
    return mandates.stream().filter(mandate -> mandate.role().equals(Optional.of(role))).toList();
  }

  private static Predicate<Mandate> isOn(Side side) {
    return mandate -> mandate.side().equals(Optional.of(side));
  }
}
