package dk.medsdk.io.shape;

import static dk.medsdk.io.shape.BooleanForm.BOOLEAN;
import static dk.medsdk.io.shape.TextForm.COMMITTEE_ID;
import static dk.medsdk.io.shape.TextForm.DATE;
import static dk.medsdk.io.shape.TextForm.ORGANISATION_ID;
import static dk.medsdk.io.shape.TextForm.PERSON_ID;
import static dk.medsdk.io.shape.TextForm.TEXT;

import dk.medsdk.io.JsonFindings;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeAliasBuilder;
import dk.medsdk.model.organisation.CommitteeBuilder;
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
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonBuilder;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.SeatGroup;
import dk.medsdk.model.organisation.SeatGroupBuilder;
import dk.medsdk.model.organisation.Sector;
import dk.medsdk.model.organisation.Side;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How an employer with its committees, people and mandates stands in JSON. */
public final class OrganisationShapes {

  /** Ledelses- eller medarbejderside. */
  static final ChoiceForm<Side> SIDE = ChoiceForm.of(Side.class);

  /** TR, AMR and the like keep their capitals. */
  static final ChoiceForm<Representation> REPRESENTATION =
      ChoiceForm.of(
          Representation.class,
          EnumSet.of(Representation.TR, Representation.FTR, Representation.AMR));

  private static final ChoiceForm<ElectionGroup> ELECTION_GROUP =
      ChoiceForm.of(ElectionGroup.class, EnumSet.allOf(ElectionGroup.class));

  private static final Shape<Period, PeriodDraft> PERIOD =
      Shape.of(Period.class, PeriodDraft::new, PeriodDraft::build)
          .optional("from", DATE, Period::from, (draft, from) -> draft.from = from)
          .optional("until", DATE, Period::until, (draft, until) -> draft.until = until)
          .build();

  private static final Shape<Level, LevelBuilder> LEVEL =
      Shape.of(Level.class, Level::builder, LevelBuilder::build)
          .optionalInteger("rank", Level::rank, LevelBuilder::rank)
          .optional("name", TEXT, Level::name, LevelBuilder::name)
          .optional("abbreviation", TEXT, Level::abbreviation, LevelBuilder::abbreviation)
          .build();

  private static final Shape<CommitteeAlias, CommitteeAliasBuilder> ALIAS =
      Shape.of(CommitteeAlias.class, CommitteeAlias::builder, CommitteeAliasBuilder::build)
          .one("name", TEXT, CommitteeAlias::name, CommitteeAliasBuilder::name)
          .unless(
              Period.ALWAYS::equals,
              "validity",
              PERIOD,
              CommitteeAlias::validity,
              CommitteeAliasBuilder::validity)
          .build();

  private static final Shape<SeatGroup, SeatGroupBuilder> SEAT_GROUP =
      Shape.of(SeatGroup.class, SeatGroup::builder, SeatGroupBuilder::build)
          .optional("side", SIDE, SeatGroup::side, SeatGroupBuilder::side)
          .optional(
              "representation",
              REPRESENTATION,
              SeatGroup::representation,
              SeatGroupBuilder::representation)
          .optional(
              "electionGroup",
              ELECTION_GROUP,
              SeatGroup::electionGroup,
              SeatGroupBuilder::electionGroup)
          .optionalInteger("seats", SeatGroup::seats, SeatGroupBuilder::seats)
          .build();

  private static final Shape<Committee, CommitteeBuilder> COMMITTEE =
      Shape.checked(Committee.class, Committee::builder, (builder, in) -> named(builder::build, in))
          .optional("id", COMMITTEE_ID, Committee::id, CommitteeBuilder::id)
          .optional("name", TEXT, Committee::name, CommitteeBuilder::name)
          .list("aliases", ALIAS, Committee::aliases, CommitteeBuilder::addAlias)
          .optional(
              "kind", ChoiceForm.of(CommitteeKind.class), Committee::kind, CommitteeBuilder::kind)
          .optional("level", TEXT, Committee::level, CommitteeBuilder::level)
          .optional("parent", COMMITTEE_ID, Committee::parent, CommitteeBuilder::parent)
          .list("composition", SEAT_GROUP, Committee::composition, CommitteeBuilder::addComposition)
          .optional(
              "handlesWorkEnvironment",
              BOOLEAN,
              Committee::handlesWorkEnvironment,
              CommitteeBuilder::handlesWorkEnvironment)
          .unless(
              Period.ALWAYS::equals,
              "validity",
              PERIOD,
              Committee::validity,
              CommitteeBuilder::validity)
          .build();

  private static final Shape<Person, PersonBuilder> PERSON =
      Shape.checked(Person.class, Person::builder, (builder, in) -> named(builder::build, in))
          .optional("id", PERSON_ID, Person::id, PersonBuilder::id)
          .optional("name", TEXT, Person::name, PersonBuilder::name)
          .build();

  private static final Shape<Mandate, MandateBuilder> MANDATE =
      Shape.of(Mandate.class, Mandate::builder, MandateBuilder::build)
          .optional("person", PERSON_ID, Mandate::person, MandateBuilder::person)
          .optional("committee", COMMITTEE_ID, Mandate::committee, MandateBuilder::committee)
          .optional("role", ChoiceForm.of(MandateRole.class), Mandate::role, MandateBuilder::role)
          .optionalInteger("ordinal", Mandate::ordinal, MandateBuilder::ordinal)
          .optional("side", SIDE, Mandate::side, MandateBuilder::side)
          .optional(
              "representation",
              REPRESENTATION,
              Mandate::representation,
              MandateBuilder::representation)
          .optional(
              "electionGroup",
              ELECTION_GROUP,
              Mandate::electionGroup,
              MandateBuilder::electionGroup)
          .optional("union", TEXT, Mandate::union, MandateBuilder::union)
          .list("substitutes", PERSON_ID, Mandate::substitutes, MandateBuilder::addSubstitute)
          .unless(Period.ALWAYS::equals, "period", PERIOD, Mandate::period, MandateBuilder::period)
          .build();

  private static final Shape<Guideline, GuidelineBuilder> GUIDELINE =
      Shape.of(Guideline.class, Guideline::builder, GuidelineBuilder::build)
          .optional("title", TEXT, Guideline::title, GuidelineBuilder::title)
          .optional(
              "type", ChoiceForm.of(GuidelineType.class), Guideline::type, GuidelineBuilder::type)
          .optional("agreedBy", COMMITTEE_ID, Guideline::agreedBy, GuidelineBuilder::agreedBy)
          .optional("agreedOn", DATE, Guideline::agreedOn, GuidelineBuilder::agreedOn)
          .optional("terminatedOn", DATE, Guideline::terminatedOn, GuidelineBuilder::terminatedOn)
          .optional("reviewOn", DATE, Guideline::reviewOn, GuidelineBuilder::reviewOn)
          .build();

  /** A whole employer. */
  public static final Shape<Organisation, OrganisationBuilder> ORGANISATION =
      Shape.of(Organisation.class, Organisation::builder, OrganisationBuilder::build)
          .format()
          .optional("id", ORGANISATION_ID, Organisation::id, OrganisationBuilder::id)
          .optional("name", TEXT, Organisation::name, OrganisationBuilder::name)
          .optional(
              "sector",
              ChoiceForm.of(Sector.class),
              Organisation::sector,
              OrganisationBuilder::sector)
          .list("levels", LEVEL, Organisation::levels, OrganisationBuilder::addLevel)
          .list(
              "committees", COMMITTEE, Organisation::committees, OrganisationBuilder::addCommittee)
          .list("persons", PERSON, Organisation::persons, OrganisationBuilder::addPerson)
          .list("mandates", MANDATE, Organisation::mandates, OrganisationBuilder::addMandate)
          .list(
              "guidelines", GUIDELINE, Organisation::guidelines, OrganisationBuilder::addGuideline)
          .unless(
              Period.ALWAYS::equals,
              "validity",
              PERIOD,
              Organisation::validity,
              OrganisationBuilder::validity)
          .flag("complete", Organisation::complete, OrganisationBuilder::complete)
          .provenance()
          .build();

  private OrganisationShapes() {}

  private static <T> @Nullable T named(Supplier<T> build, FormInput in) {
    try {
      return build.get();
    } catch (IllegalStateException e) {
      // The model's own rule, in the one place where it stands: an id or a name.
      in.reportValue(JsonFindings.MISSING_PROPERTY, "property", "id");
      return null;
    }
  }

  /** A period while it is read. */
  private static final class PeriodDraft {
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private Period build() {
      return new Period(Optional.ofNullable(from), Optional.ofNullable(until));
    }
  }
}
