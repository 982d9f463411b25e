package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile and the organisation that documents are checked with. */
class CheckSettingsTest {

  private static final String MINUTES =
      """
      - Udvalg: HMU Kysthospitalet
      - Mødedato: 12. marts, 2026 kl. 09:00
      - Mødested: Mødelokale 2
      1. Parkering (kl. 09.00-09.20)
      Sagsnr. 16/34038
      Det indstilles, at HMU
      - godkender planen
      - sender planen i høring
      Beslutning
      Planen blev gennemgået.
      """;

  private static final String ORGANISATION =
      """
      {"format":"med/1","name":"Region Havjylland","complete":true,
       "committees":[{"id":"hmu","name":"HMU Kysthospitalet"}]}
      """;

  @TempDir Path folder;
  private Path minutes;

  @BeforeEach
  void writeMinutes() throws IOException {
    minutes = write("referat.txt", MINUTES);
  }

  @Test
  void checksByTheProfileThatIsNamed() throws IOException {
    Path own = write("vores.yaml", "severities: { RecommendationWithoutDecision: error }\n");

    assertThat(danish("check", minutes).code()).isZero();
    CommandRun run = danish("check", "--gate", "published", "--profile", own, minutes);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error [RecommendationWithoutDecision]");
    assertThat(run.err()).isEmpty();
    assertThat(danish("check", minutes, "--profile", "region-midtjylland", "--verbose").out())
        .doesNotContain("profilen siger ikke, hvordan et sagsnummer ser ud");
  }

  @Test
  void checksNothingByAProfileWithMistakes() throws IOException {
    Path own = write("vores.yaml", "name: vores\ntermYears: to\n");

    CommandRun run = danish("check", minutes, "--profile", own);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(own + ":2:12: error [ProfileValueWrong] \"termYears\" skal være et helt tal")
        .contains("kan ikke bruges, før det, der står ovenfor, er rettet. Intet er kontrolleret.");
  }

  @Test
  void checksByAFileThatExtendsAnother() throws IOException {
    Path base =
        write("faelles.yaml", "name: f\nseverities: { RecommendationWithoutDecision: error }\n");
    Path own = write("vores.yaml", "name: vores\nextends: faelles.yaml\n");

    assertThat(danish("check", minutes, "--gate", "published", "--profile", own).out())
        .contains("error [RecommendationWithoutDecision]");
    assertThat(danish("check", minutes, "--profile", own, "--out", base).code()).isEqualTo(2);
    assertThat(base).content().startsWith("name: f\n");
  }

  @Test
  void saysWhatIsWrongWithTheFileThatAProfileExtends() throws IOException {
    Path base = write("faelles.yaml", "name: faelles\ntermYears: to\n");
    Path own = write("vores.yaml", "name: vores\nextends: faelles.yaml\n");

    CommandRun run = danish("check", minutes, "--profile", own);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(base + ":2:12: error [ProfileValueWrong] \"termYears\" skal være et helt tal")
        .contains(
            own + ":2:10: error [ProfileValueWrong] \"extends\" skal være en profil uden fejl")
        .containsOnlyOnce("Intet er kontrolleret.");
  }

  @Test
  void decidesNothingWithoutARuleThatTheProfileRequires() throws IOException {
    Path own = write("vores.yaml", "rulesRequired: [MinutesWithoutAttendance]\n");

    CommandRun run = danish("check", minutes, "--profile", own);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("[MinutesWithoutAttendance] Profilen kræver reglen, og den kunne ikke køre, så")
        .endsWith("ikke afgjort\n");
  }

  @Test
  void saysWhichProfilesThereAre() {
    CommandRun run = english("check", minutes, "--profile", "region-midt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("called \"region-midt\". The profiles are aarhus,", "Did you mean region-midt")
        .hasLineCount(1);
  }

  @Test
  void checksDocumentsAgainstTheOrganisation() throws IOException {
    Path organisation = write("organisation.json", ORGANISATION);
    String without = danish("check", minutes, "--verbose").out();

    CommandRun run = danish("check", minutes, "--organisation", organisation, "--verbose");

    assertThat(without).contains("(organisationen er ikke oplyst");
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("organisationen er ikke oplyst");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsAnOrganisationInYaml() throws IOException {
    Path yaml = write("organisation.yaml", "# Vores\nname: Region Havjylland\nformat: med/1\n");

    CommandRun run = danish("check", minutes, "--organisation", yaml, "--verbose");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("(organisationen er ikke oplyst som fuldstændig)");
  }

  @Test
  void checksNothingAgainstAnOrganisationThatCannotBeRead() throws IOException {
    Path broken = write("organisation.json", "{\"format\":\"med/1\",\"committees\":[{]}");

    CommandRun run = danish("check", minutes, "--organisation", broken);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(broken + ":1:34: error [", "Intet er kontrolleret.");
  }

  @Test
  void saysThatTheFileWithTheOrganisationIsNotThere() {
    CommandRun run = danish("check", minutes, "--organisation", folder.resolve("ingen.json"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Der findes ingen fil, der hedder ").hasLineCount(1);
    assertThat(danish("check", minutes, "--organisation", folder).code()).isEqualTo(2);
    assertThat(danish("check", minutes, "--organisation", "").code()).isEqualTo(2);
  }

  @Test
  void checksAnOrganisationByItsRules() throws IOException {
    Path sound = write("organisation.json", ORGANISATION);
    Path twice = write("to.json", ORGANISATION.replace("}]", "},{\"id\":\"hmu\"}]"));

    CommandRun run = danish("check", twice);

    assertThat(danish("check", sound).code()).isZero();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(twice + ":", ": error [RepeatedCommitteeId]")
        .endsWith("afvist\n");
  }

  @Test
  void leavesAnOrganisationThatCannotBeReadUndecided() throws IOException {
    Path odd = write("odd.json", ORGANISATION.replace("\"hmu\"", "7"));

    CommandRun run = danish("check", odd);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains(odd + ":2:", "error [").endsWith(" – ikke afgjort\n");
  }

  @Test
  void saysWhichRulesDidNotRunAndWhyOnRequest() {
    assertThat(danish("check", minutes).out()).doesNotContain("Ikke kørt");
    assertThat(danish("check", minutes, "--verbose").out())
        .contains(minutes + ": Ikke kørt: ", "(profilen har ingen frist for referatet)\n");
    assertThat(english("check", minutes, "--verbose").out())
        .contains(minutes + ": Not run: ", " (the rule is not for this gate)\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
