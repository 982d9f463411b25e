package dk.medsdk.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganisationQueriesPropertyTest {

  @Property
  void findByIdWhatALookThroughAllFinds(@ForAll("organisations") Organisation organisation) {
    PlainAnswers plain = new PlainAnswers(organisation);

    for (int i = 0; i < 20; i++) {
      CommitteeId committee = new CommitteeId("u-" + i);
      PersonId person = new PersonId("p-" + i);
      assertThat(organisation.committee(committee)).isEqualTo(plain.committee(committee));
      assertThat(organisation.person(person)).isEqualTo(plain.person(person));
    }
  }

  @Property
  void goAboutTheTreeAsALookThroughAllDoes(@ForAll("organisations") Organisation organisation) {
    PlainAnswers plain = new PlainAnswers(organisation);

    for (Committee committee : organisation.committees()) {
      assertThat(organisation.parentOf(committee)).isEqualTo(plain.parentOf(committee));
      assertThat(organisation.childrenOf(committee)).isEqualTo(plain.childrenOf(committee));
      assertThat(organisation.pathTo(committee)).isEqualTo(plain.pathTo(committee));
    }
  }

  @Property
  void seatThoseWhomALookThroughAllSeats(
      @ForAll("organisations") Organisation organisation, @ForAll("days") LocalDate day) {
    PlainAnswers plain = new PlainAnswers(organisation);

    for (Committee committee : organisation.committees()) {
      assertThat(organisation.membersOf(committee, day)).isEqualTo(plain.membersOf(committee, day));
      assertThat(organisation.chairOf(committee, day)).isEqualTo(plain.chairOf(committee, day));
    }
  }

  @Property
  void meanWhomALookThroughAllMeans(
      @ForAll("withFaults") Organisation organisation,
      @ForAll("texts") String text,
      @ForAll("days") LocalDate day) {
    assertThat(organisation.committeeNamed(text, day))
        .isEqualTo(new PlainAnswers(organisation).committeeNamed(text, day));
  }

  @Property
  void knowEveryCommitteeByItsOwnName(
      @ForAll("organisations") Organisation organisation, @ForAll("days") LocalDate day) {
    for (Committee committee : organisation.committees()) {
      Optional<String> name = committee.name().filter(text -> !text.isBlank());
      if (name.isPresent() && committee.validity().contains(day)) {
        assertThat(organisation.committeeNamed(name.get(), day)).contains(committee);
      }
    }
  }

  @Property
  void answerTheSameWhateverWasAskedBefore(
      @ForAll("withFaults") Organisation organisation,
      @ForAll("texts") String text,
      @ForAll("days") LocalDate day) {
    List<Committee> first = organisation.committeeNamed(text, day);
    organisation.committees().forEach(organisation::pathTo);

    assertThat(organisation.committeeNamed(text, day)).isEqualTo(first);
    assertThat(organisation.toBuilder().build().committeeNamed(text, day)).isEqualTo(first);
  }

  @Property
  void comeOutOfTheirOwnBuilderAsTheyWere(@ForAll("organisations") Organisation organisation) {
    organisation.committee(new CommitteeId("u-1"));
    Organisation copy = Organisation.builder().from(organisation).build();

    assertThat(copy).isEqualTo(organisation).hasSameHashCodeAs(organisation);
    assertThat(copy).hasToString(organisation.toString());
  }

  @Property
  void differFromAnOrganisationWithOnePersonMore(
      @ForAll("organisations") Organisation organisation, @ForAll("people") Person person) {
    assertThat(organisation.toBuilder().addPerson(person).build()).isNotEqualTo(organisation);
  }

  @Provide
  Arbitrary<Organisation> organisations() {
    return Arbitraries.oneOf(
        OrganisationArbitraries.organisations(), OrganisationArbitraries.organisationsWithFaults());
  }

  @Provide
  Arbitrary<Organisation> withFaults() {
    return OrganisationArbitraries.organisationsWithFaults();
  }

  @Provide
  Arbitrary<Person> people() {
    return OrganisationArbitraries.persons();
  }

  @Provide
  Arbitrary<String> texts() {
    return OrganisationArbitraries.committeeNames();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return OrganisationArbitraries.days();
  }
}
