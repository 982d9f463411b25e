package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.json.MedJson;
import dk.medsdk.testkit.SampleOrganisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FindCommitteeTest {

  private static final String SAMPLE = "../samples/organisation.json";

  @Test
  void findsACommitteeHoweverItIsWritten() throws IOException {
    assertThat(Printed.by(FindCommittee::main, SAMPLE, "hmu  kysthospitalets", "2026-03-12"))
        .startsWith("HMU Kysthospitalet\n")
        .contains("  CHAIR: ", "  VICE_CHAIR: ", "  SUBSTITUTE: ");
  }

  @Test
  void findsACommitteeByTheNameItHadThatDay() throws IOException {
    String former = "HMU Åmunding Sygehus";

    assertThat(Printed.by(FindCommittee::main, SAMPLE, former, "2023-05-01"))
        .startsWith("HMU Fjordhospitalet\n");
    assertThat(Printed.by(FindCommittee::main, SAMPLE, former, "2026-03-12")).isEmpty();
  }

  @Test
  void readsTheRegionOfTheTestKit() throws IOException {
    String expected = MedJson.organisations().indented().write(SampleOrganisations.region()) + "\n";
    assertThat(Files.readString(Path.of(SAMPLE))).isEqualTo(expected);
  }
}
