package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeAlias;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.Period;
import dk.medsdk.model.organisation.Person;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.testkit.arbitrary.GrownOrganisations.Agreement;
import dk.medsdk.testkit.arbitrary.GrownOrganisations.Shoot;
import java.util.ArrayList;
import java.util.List;

/** An organisation while its committees are added one by one, each under one that is there. */
final class CommitteeTree {

  private final LevelPlan plan;
  private final OrganisationBuilder organisation = Organisation.builder();
  private final List<Place> places = new ArrayList<>();
  private int committees;
  private int persons;

  CommitteeTree(LevelPlan plan) {
    this.plan = plan;
    organisation
        .id(new OrganisationId(plan.name()))
        .name("Arbejdsgiver " + plan.name())
        .sector(plan.sector())
        .levels(plan.levels());
  }

  /** Adds a committee; the first becomes the top, whatever kind it was to be. */
  void add(Shoot shoot) {
    CommitteeId id = new CommitteeId("u-" + committees++);
    Committee committee = places.isEmpty() ? top(id, shoot) : under(parent(shoot), id, shoot);
    organisation.addCommittee(committee);
    organisation.addAllMandates(
        shoot.staff().mandates(id, committee.kind().orElseThrow(), this::newPerson));
  }

  /** Adds a guideline of one of the committees of the tree. */
  void agree(Agreement agreement) {
    boolean terminated = agreement.terminated() && agreement.type() == GuidelineType.VOLUNTARY;
    var guideline =
        Guideline.builder()
            .title("Retningslinje for vagtbytte")
            .type(agreement.type())
            .agreedBy(places.get(agreement.committee() % places.size()).id())
            .agreedOn(agreement.day())
            .reviewOn(agreement.day().plusYears(2));
    organisation.addGuideline(
        terminated
            ? guideline.terminatedOn(agreement.day().plusMonths(8)).build()
            : guideline.build());
  }

  OrganisationBuilder organisation() {
    return organisation;
  }

  private Place parent(Shoot shoot) {
    return places.get(shoot.parent() % places.size());
  }

  private Committee top(CommitteeId id, Shoot shoot) {
    return inTree(id, 0, shoot).build();
  }

  private Committee under(Place parent, CommitteeId id, Shoot shoot) {
    int level = parent.level() + 1;
    boolean roomInTree = level < plan.depth();
    if (shoot.kind() == CommitteeKind.MED_COMMITTEE && roomInTree) {
      return inTree(id, level, shoot).parent(parent.id()).build();
    }
    // Where the tree has no room for one more level, a group takes the place of the committee.
    CommitteeKind kind =
        shoot.kind() == CommitteeKind.MED_COMMITTEE
            ? CommitteeKind.WORK_ENVIRONMENT_GROUP
            : shoot.kind();
    return Committee.builder()
        .id(id)
        .name(name(kind.name().charAt(0) + "-gruppen", shoot, id))
        .kind(kind)
        .parent(parent.id())
        .build();
  }

  private CommitteeBuilder inTree(CommitteeId id, int level, Shoot shoot) {
    places.add(new Place(id, level));
    String abbreviation = plan.abbreviation(level);
    CommitteeBuilder committee =
        Committee.builder()
            .id(id)
            .name(name(abbreviation, shoot, id))
            .kind(CommitteeKind.MED_COMMITTEE)
            .level(abbreviation)
            .handlesWorkEnvironment(true);
    shoot
        .renamed()
        .map(
            day ->
                CommitteeAlias.builder()
                    .name(name(abbreviation + " Gammel", shoot, id))
                    .validity(Period.untilDay(day))
                    .build())
        .ifPresent(committee::addAlias);
    return committee;
  }

  private static String name(String first, Shoot shoot, CommitteeId id) {
    return first + " " + shoot.place() + " " + id.value().substring(2);
  }

  private PersonId newPerson() {
    PersonId id = new PersonId("p-" + persons);
    List<String> first = OrganisationWords.FIRST_NAMES;
    List<String> last = OrganisationWords.SURNAMES;
    String name = first.get(persons % first.size()) + " " + last.get(persons % last.size());
    organisation.addPerson(Person.builder().id(id).name(name).build());
    persons++;
    return id;
  }

  /** A committee of the tree under which others may grow. */
  private record Place(CommitteeId id, int level) {}
}
