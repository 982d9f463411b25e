package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.ElectionGroup;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineBuilder;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.LevelBuilder;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonBuilder;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.organisation.SeatGroupBuilder;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.model.organisation.Side;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The parts of an organisation, each attribute for itself, whatever the others say. */
final class OrganisationPieces {

  // Often enough absent and often enough there.
  private static final double MOSTLY = 0.8;
  private static final double SELDOM = 0.3;

  private OrganisationPieces() {}

  static Arbitrary<Organisation> organisations() {
    return Builders.withBuilder(Organisation::builder)
        .use(ids("o-", 3).map(OrganisationId::new).optional(MOSTLY))
        .in(OrganisationBuilder::id)
        .use(OrganisationWords.curious().optional(MOSTLY))
        .in(OrganisationBuilder::name)
        .use(Arbitraries.of(Sector.class).optional(MOSTLY))
        .in(OrganisationBuilder::sector)
        .use(levels().list().ofMaxSize(5))
        .in(OrganisationBuilder::levels)
        .use(committees().list().ofMaxSize(25))
        .in(OrganisationBuilder::committees)
        .use(persons().list().ofMaxSize(15))
        .in(OrganisationBuilder::persons)
        .use(mandates().list().ofMaxSize(60))
        .in(OrganisationBuilder::mandates)
        .use(guidelines().list().ofMaxSize(5))
        .in(OrganisationBuilder::guidelines)
        .use(periods())
        .in(OrganisationBuilder::validity)
        .use(Arbitraries.of(true, false))
        .in(OrganisationBuilder::complete)
        .build(OrganisationBuilder::build);
  }

  static Arbitrary<Level> levels() {
    return Builders.withBuilder(Level::builder)
        .use(numbers(1, 5))
        .in(LevelBuilder::rank)
        .use(OrganisationWords.levels().optional(MOSTLY))
        .in(LevelBuilder::name)
        .use(OrganisationWords.levels().optional(MOSTLY))
        .in(LevelBuilder::abbreviation)
        .build(LevelBuilder::build);
  }

  static Arbitrary<Committee> committees() {
    return Builders.withBuilder(Committee::builder)
        .use(identity(committeeIds(), storedNames()))
        .in((committee, known) -> committee.id(known.get1()).name(known.get2()))
        .use(aliases().list().ofMaxSize(2))
        .in(CommitteeBuilder::aliases)
        .use(Arbitraries.of(CommitteeKind.class).optional(MOSTLY))
        .in(CommitteeBuilder::kind)
        .use(OrganisationWords.levels().optional(MOSTLY))
        .in(CommitteeBuilder::level)
        .use(committeeIds().optional(MOSTLY))
        .in(CommitteeBuilder::parent)
        .use(seatGroups().list().ofMaxSize(3))
        .in(CommitteeBuilder::composition)
        .use(Arbitraries.of(true, false).optional(MOSTLY))
        .in(CommitteeBuilder::handlesWorkEnvironment)
        .use(periods())
        .in(CommitteeBuilder::validity)
        .build(CommitteeBuilder::build);
  }

  static Arbitrary<CommitteeAlias> aliases() {
    return Combinators.combine(storedNames(), periods())
        .as((name, validity) -> CommitteeAlias.of(name).toBuilder().validity(validity).build());
  }

  static Arbitrary<SeatGroup> seatGroups() {
    return Builders.withBuilder(SeatGroup::builder)
        .use(Arbitraries.of(Side.class).optional(MOSTLY))
        .in(SeatGroupBuilder::side)
        .use(Arbitraries.of(Representation.class).optional(MOSTLY))
        .in(SeatGroupBuilder::representation)
        .use(Arbitraries.of(ElectionGroup.class).optional(SELDOM))
        .in(SeatGroupBuilder::electionGroup)
        .use(numbers(0, 20))
        .in(SeatGroupBuilder::seats)
        .build(SeatGroupBuilder::build);
  }

  static Arbitrary<Person> persons() {
    return Builders.withBuilder(Person::builder)
        .use(identity(personIds(), OrganisationWords.curious()))
        .in((person, known) -> person.id(known.get1()).name(known.get2()))
        .build(PersonBuilder::build);
  }

  static Arbitrary<Mandate> mandates() {
    return Builders.withBuilder(Mandate::builder)
        .use(personIds().optional(MOSTLY))
        .in(MandateBuilder::person)
        .use(committeeIds().optional(MOSTLY))
        .in(MandateBuilder::committee)
        .use(Arbitraries.of(MandateRole.class).optional(MOSTLY))
        .in(MandateBuilder::role)
        .use(numbers(1, 3))
        .in(MandateBuilder::ordinal)
        .use(Arbitraries.of(Side.class).optional(MOSTLY))
        .in(MandateBuilder::side)
        .use(Arbitraries.of(Representation.class).optional(MOSTLY))
        .in(MandateBuilder::representation)
        .use(Arbitraries.of(ElectionGroup.class).optional(SELDOM))
        .in(MandateBuilder::electionGroup)
        .use(OrganisationWords.curious().optional(SELDOM))
        .in(MandateBuilder::union)
        .use(personIds().list().ofMaxSize(2))
        .in(MandateBuilder::substitutes)
        .use(periods())
        .in(MandateBuilder::period)
        .build(MandateBuilder::build);
  }

  static Arbitrary<Guideline> guidelines() {
    Arbitrary<Optional<LocalDate>> day = OrganisationArbitraries.days().optional(SELDOM);
    return Builders.withBuilder(Guideline::builder)
        .use(OrganisationWords.curious().optional(MOSTLY))
        .in(GuidelineBuilder::title)
        .use(Arbitraries.of(GuidelineType.class).optional(MOSTLY))
        .in(GuidelineBuilder::type)
        .use(committeeIds().optional(MOSTLY))
        .in(GuidelineBuilder::agreedBy)
        .use(day)
        .in(GuidelineBuilder::agreedOn)
        .use(day)
        .in(GuidelineBuilder::terminatedOn)
        .use(day)
        .in(GuidelineBuilder::reviewOn)
        .build(GuidelineBuilder::build);
  }

  static Arbitrary<Period> periods() {
    Arbitrary<Optional<LocalDate>> ends = OrganisationArbitraries.days().optional(SELDOM);
    return Combinators.combine(ends, ends).as(Period::new);
  }

  static Arbitrary<String> committeeNames() {
    return Arbitraries.oneOf(OrganisationWords.spelled(), OrganisationWords.curious());
  }

  private static Arbitrary<CommitteeId> committeeIds() {
    return ids("u-", 12).map(CommitteeId::new);
  }

  private static Arbitrary<PersonId> personIds() {
    return ids("p-", 12).map(PersonId::new);
  }

  private static Arbitrary<String> ids(String prefix, int count) {
    return Arbitraries.integers().between(1, count).map(number -> prefix + number);
  }

  private static Arbitrary<OptionalInt> numbers(int from, int to) {
    return Arbitraries.integers()
        .between(from, to)
        .map(OptionalInt::of)
        .optional(MOSTLY)
        .map(number -> number.orElseGet(OptionalInt::empty));
  }

  /** An id, a name, or both. */
  private static <T> Arbitrary<Tuple2<Optional<T>, Optional<String>>> identity(
      Arbitrary<T> ids, Arbitrary<String> names) {
    return Combinators.combine(ids.optional(MOSTLY), names.optional(MOSTLY))
        .as(Tuple::of)
        .filter(known -> known.get1().isPresent() || known.get2().isPresent());
  }

  /** Names as the model holds them, which is in NFC; what people write need not be. */
  private static Arbitrary<String> storedNames() {
    return committeeNames().map(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
  }
}
