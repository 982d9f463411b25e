package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationReaderTest {

  private static final String JSON = "{\"format\":\"med/1\",\"name\":\"Region Havjylland\"}";
  private static final String YAML = "---\n# Vores\nname: Region Havjylland\nformat: med/1\n";

  @TempDir Path folder;

  @Test
  void readsJsonAndYamlWhateverTheyAreCalled() throws IOException {
    for (String text : new String[] {JSON, "\n  " + JSON, YAML}) {
      Path file = Files.writeString(folder.resolve("organisation"), text);
      ReadResult<Organisation> read = OrganisationReader.read(file);

      assertThat(read.findings()).isEmpty();
      assertThat(read.value().name()).contains("Region Havjylland");
      assertThat(read.provenance().name()).contains("organisation");
    }
  }

  @Test
  void saysOfWhatIsNoOrganisationThatItIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("referat.txt"), "1. Parkering (5 min.)\n");

    assertThat(OrganisationReader.read(file).isReadable()).isFalse();
    assertThatThrownBy(() -> OrganisationReader.read(folder.resolve("ingen")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void tellsAnOrganisationFromMinutesAndFromWhatIsNeither() {
    assertThat(OrganisationReader.from(DocumentReader.read(JSON))).isPresent();
    assertThat(OrganisationReader.from(DocumentReader.read("format: med/1\nname: Havn\n")))
        .isPresent();
    assertThat(OrganisationReader.from(DocumentReader.read("{\"format\":\"med/1\"}"))).isEmpty();
    assertThat(OrganisationReader.from(DocumentReader.read("1. Parkering\n"))).isEmpty();
    assertThat(
            OrganisationReader.from(
                DocumentReader.read("{\"format\":\"med/1\",\"kind\":\"x\",\"name\":\"y\"}")))
        .isEmpty();
  }

  @Test
  void checksAnOrganisationByItsOwnRulesOnTheDayThatTheClockSays() throws IOException {
    String guideline =
        JSON.replace(
            "}",
            ",\"complete\":true,\"guidelines\":[{\"type\":\"voluntary\","
                + "\"terminatedOn\":\"2026-05-01\"}]}");
    Path file = Files.writeString(folder.resolve("organisation.json"), guideline);

    Report during = gateOn("2026-06-01").check(file);
    Report after = gateOn("2027-04-01").check(file);

    assertThat(during.name()).contains("organisation.json");
    assertThat(during.gate()).isEmpty();
    assertThat(during.documentHash()).isPresent();
    assertThat(during.rulesRun()).contains("RepeatedCommitteeId").doesNotContain("CprNumberInText");
    assertThat(during.findings()).extracting(Finding::id).contains("GuidelineUnderNotice");
    assertThat(after.findings()).extracting(Finding::id).doesNotContain("GuidelineUnderNotice");
    assertThat(gateOn("2027-04-01").today()).isEqualTo(LocalDate.of(2027, 4, 1));
  }

  @Test
  void leavesAnOrganisationThatCannotBeReadUndecided() {
    Report report = MedGate.standard().checkText(JSON.replace("\"Region Havjylland\"", "[7]"));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.rulesRun()).isEmpty();
    assertThat(report.findings()).hasSize(1);
  }

  private static MedGate gateOn(String day) {
    Instant noon = Instant.parse(day + "T12:00:00Z");
    return MedGate.builder().clock(Clock.fixed(noon, ZoneOffset.UTC)).build();
  }
}
