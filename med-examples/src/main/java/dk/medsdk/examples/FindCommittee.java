package dk.medsdk.examples;

import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.organisation.Committee;
import dk.medsdk.model.organisation.Mandate;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.model.organisation.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Asks an organisation which committee a name meant on a day, and who sat in it. */
public final class FindCommittee {

  private FindCommittee() {}

  /** Arguments: the file of the organisation, the name as someone wrote it, the day. */
  public static void main(String[] args) throws IOException {
    Organisation employer = MedJson.organisations().read(Path.of(args[0])).orThrow();
    LocalDate day = LocalDate.parse(args[2]);
    for (Committee committee : employer.committeeNamed(args[1], day)) {
      System.out.println(committee.name().orElse("?"));
      for (Mandate mandate : employer.membersOf(committee, day)) {
        String name =
            mandate.person().flatMap(employer::person).flatMap(Person::name).orElse("vakant");
        System.out.println("  " + mandate.role().map(Enum::name).orElse("?") + ": " + name);
      }
    }
  }
}
