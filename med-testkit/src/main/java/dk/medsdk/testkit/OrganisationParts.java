package dk.medsdk.testkit;

import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.CommitteeBuilder;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.CommitteeKind;
import dk.medsdk.model.organisation.Guideline;
import dk.medsdk.model.organisation.GuidelineBuilder;
import dk.medsdk.model.organisation.GuidelineType;
import dk.medsdk.model.organisation.Level;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.OrganisationBuilder;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.Person;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of which the sample organisations are put together. */
final class OrganisationParts {

  private OrganisationParts() {}

  /** An organisation that has no committees, persons and mandates but these. */
  static OrganisationBuilder organisation(String id, String name, List<Seats> committees) {
    OrganisationBuilder organisation =
        Organisation.builder().id(new OrganisationId(id)).name(name).complete(true);
    Set<Person> persons = new LinkedHashSet<>();
    for (Seats seats : committees) {
      organisation.addCommittee(seats.committee()).addAllMandates(seats.mandates());
      seats.persons().forEach(persons::add);
    }
    return organisation.addAllPersons(persons);
  }

  static Level level(int rank, String name, String abbreviation) {
    return Level.builder().rank(rank).name(name).abbreviation(abbreviation).build();
  }

  /** A committee of the tree, which is arbejdsmiljøudvalg too. */
  static CommitteeBuilder med(String level, String name) {
    return committee(CommitteeKind.MED_COMMITTEE, name).level(level).handlesWorkEnvironment(true);
  }

  static CommitteeBuilder med(String level, String name, String parent) {
    return med(level, name).parent(new CommitteeId(parent));
  }

  static CommitteeBuilder committee(CommitteeKind kind, String name, String parent) {
    return committee(kind, name).parent(new CommitteeId(parent));
  }

  private static CommitteeBuilder committee(CommitteeKind kind, String name) {
    return Committee.builder().kind(kind).name(name);
  }

  /** The guidelines that every top committee has to agree on, agreed on one day. */
  static List<Guideline> obligatory(String committee, LocalDate agreedOn) {
    Stream<GuidelineBuilder> procedures =
        Stream.of(
                "budgettets konsekvenser for arbejds- og personaleforhold",
                "personalepolitik",
                "større rationaliserings- og omstillingsprojekter")
            .map(matter -> guideline(GuidelineType.PROCEDURE, "drøftelse af " + matter));
    Stream<GuidelineBuilder> demanded =
        Stream.of(
                "trivselsmålinger",
                "sundhedsfremme",
                "sygefravær",
                "arbejdsbetinget stress",
                "vold, mobning og chikane")
            .map(matter -> guideline(GuidelineType.MANDATORY, matter));
    return Stream.concat(procedures, demanded)
        .map(guideline -> guideline.agreedBy(new CommitteeId(committee)).agreedOn(agreedOn).build())
        .toList();
  }

  static GuidelineBuilder guideline(GuidelineType type, String matter) {
    return Guideline.builder().type(type).title("Retningslinje for " + matter);
  }
}
