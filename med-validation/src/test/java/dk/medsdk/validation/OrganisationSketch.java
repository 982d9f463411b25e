package dk.medsdk.validation;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.MandateBuilder;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.organisation.Representation;
import dk.medsdk.model.organisation.Side;
import dk.medsdk.validation.rule.OrganisationInput;
import java.time.LocalDate;

/** The shortest way to build an organisation for a rule to look at, on 31 December 2026. */
public final class OrganisationSketch {

  /** The day on which it is looked at. */
  public static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private final OrganisationBuilder organisation = Organisation.builder();

  private OrganisationSketch() {}

  /** An organisation in which nothing is left out. */
  public static OrganisationSketch complete() {
    OrganisationSketch sketch = new OrganisationSketch();
    sketch.organisation.complete(true);
    return sketch;
  }

  /** An organisation in which there may be more. */
  public static OrganisationSketch partial() {
    return new OrganisationSketch();
  }

  /** A committee of the tree. */
  public static CommitteeBuilder med(String id, String name) {
    return committee(id, name, CommitteeKind.MED_COMMITTEE);
  }

  /** A committee of the tree under another. */
  public static CommitteeBuilder med(String id, String name, String parent) {
    return med(id, name).parent(new CommitteeId(parent));
  }

  /** A committee of a kind. */
  public static CommitteeBuilder committee(String id, String name, CommitteeKind kind) {
    return Committee.builder().id(new CommitteeId(id)).name(name).kind(kind);
  }

  /** A seat with nothing but a committee and a holder; the id is the name. */
  public static MandateBuilder seat(String committee, String person) {
    return Mandate.builder().committee(new CommitteeId(committee)).person(new PersonId(person));
  }

  /** A seat of a leader. */
  public static MandateBuilder leader(String committee, String person) {
    return seat(committee, person)
        .role(MandateRole.MEMBER)
        .side(Side.MANAGEMENT)
        .representation(Representation.LEADER);
  }

  /** A seat of an employee. */
  public static MandateBuilder employee(String committee, String person, Representation basis) {
    return seat(committee, person)
        .role(MandateRole.MEMBER)
        .side(Side.EMPLOYEE)
        .representation(basis);
  }

  /** Adds committees. */
  public OrganisationSketch with(CommitteeBuilder... committees) {
    for (CommitteeBuilder committee : committees) {
      organisation.addCommittee(committee.build());
    }
    return this;
  }

  /** Adds mandates, and a person for each. */
  public OrganisationSketch with(MandateBuilder... mandates) {
    for (MandateBuilder builder : mandates) {
      Mandate mandate = builder.build();
      organisation.addMandate(mandate);
      mandate.person().ifPresent(this::addPerson);
    }
    return this;
  }

  /** Adds guidelines. */
  public OrganisationSketch with(Guideline... guidelines) {
    organisation.addGuidelines(guidelines);
    return this;
  }

  /** What is built so far, to add to what this class does not know. */
  public OrganisationBuilder builder() {
    return organisation;
  }

  /** The organisation as rules get it. */
  public OrganisationInput input() {
    return OrganisationInput.of(organisation.build(), DAY);
  }

  private void addPerson(PersonId id) {
    organisation.addPerson(Person.builder().id(id).name(id.value()).build());
  }
}
