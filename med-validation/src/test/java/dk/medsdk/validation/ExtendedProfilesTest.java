package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.BilingualText;
import dk.medsdk.finding.Finding;
import dk.medsdk.validation.profile.ExtendedProfile;
import dk.medsdk.validation.profile.MinutesApproval;
import dk.medsdk.validation.profile.Profile;
import dk.medsdk.validation.profile.ProfileReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles of users that extend each other. */
class ExtendedProfilesTest {

  @TempDir Path folder;

  @Test
  void keepsWhatAFileBesideItSays() throws IOException {
    write("faelles.yaml", "name: faelles\nextends: frederikshavn\ntermYears: 2\n");
    Path own = write("skole.yaml", "name: skole\nextends: faelles.yaml\nmeetingsPerYear: 6\n");

    ProfileReading reading = Profiles.read(own);
    Profile profile = reading.profile();

    assertThat(reading.findings()).isEmpty();
    assertThat(profile.name()).isEqualTo("skole");
    assertThat(profile.meetingsPerYear()).hasValue(6);
    assertThat(profile.termYears()).hasValue(2);
    assertThat(profile.minutesApproval()).contains(MinutesApproval.BOTH);
  }

  @Test
  void tellsWhatItRestsOnDownToTheLast() throws IOException {
    Path base = write("faelles.yaml", "name: faelles\nextends: randers\n");
    Path own = write("skole.yaml", "name: skole\nextends: faelles.yaml\n");

    ExtendedProfile first = Profiles.read(own).extended().orElseThrow();
    ExtendedProfile second = first.reading().extended().orElseThrow();

    assertThat(first.name()).isEqualTo("faelles.yaml");
    assertThat(first.file()).contains(base);
    assertThat(first.label()).isEqualTo(base.toString());
    assertThat(first.reading()).isEqualTo(Profiles.read(base));
    assertThat(second.label()).isEqualTo("randers");
    assertThat(second.file()).isEmpty();
  }

  @Test
  void findsAFileFromTheFolderOfTheOneThatNamesIt() throws IOException {
    Files.createDirectories(folder.resolve("skoler"));
    write("faelles.yaml", "name: faelles\ntermYears: 2\n");
    write("skoler/alle.yaml", "name: alle\nextends: ../faelles.yaml\n");
    Path own = write("nord.yaml", "name: nord\nextends: skoler/alle.yaml\n");

    assertThat(Profiles.read(own).profile().termYears()).hasValue(2);
  }

  @Test
  void prefersTheProfileOfTheSdkToAFileOfItsName() throws IOException {
    write("randers", "name: falsk\ntermYears: 9\n");
    Path own = write("vores.yaml", "name: vores\nextends: randers\n");

    assertThat(Profiles.read(own).profile().termYears())
        .isEqualTo(Profiles.named("randers").orElseThrow().termYears());
  }

  @Test
  void saysWhereTheFileIsNamedThatIsNotThere() throws IOException {
    Path own = write("vores.yaml", "name: vores\nextends: faelles.yaml\n");

    Finding finding = only(Profiles.read(own));

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "\"extends\" must be the name of a profile there is, or of a file beside this one");
    assertThat(finding.message(Locale.forLanguageTag("da")))
        .isEqualTo(
            "\"extends\" skal være navnet på en profil, der findes, eller på en fil ved siden af"
                + " denne");
    assertThat(finding.span().orElseThrow().start()).isEqualTo("name: vores\nextends: ".length());
  }

  @Test
  void asksWhichProfileWasMeant() {
    assertThat(only(Profiles.read("extends: rander")).suggestion())
        .map(BilingualText::en)
        .contains("Did you mean randers?");
  }

  @Test
  void looksInNoOtherPlaceThanTheFoldersOfTheFile() throws IOException {
    Path base = write("faelles.yaml", "name: faelles\n");
    Path absolute = write("vores.yaml", "extends: " + base.toAbsolutePath() + "\n");
    Path odd = write("odd.yaml", "extends: \"a\\0b\"\n");
    Path at = write("folder.yaml", "extends: .\n");

    for (Path file : List.of(absolute, odd, at)) {
      assertThat(only(Profiles.read(file)).message(Locale.ENGLISH)).contains("of a profile there");
    }
    assertThat(only(Profiles.read("extends: " + base.getFileName())).id())
        .isEqualTo("ProfileValueWrong");
  }

  @Test
  void saysOfFilesThatExtendEachOtherThatTheyDo() throws IOException {
    Path own = write("a.yaml", "name: a\nextends: b.yaml\ntermYears: 2\n");
    write("b.yaml", "name: b\nextends: ./a.yaml\nmeetingsPerYear: 4\n");

    ProfileReading reading = Profiles.read(own);
    ProfileReading base = reading.extended().orElseThrow().reading();

    assertThat(only(base).message(Locale.ENGLISH))
        .isEqualTo("\"extends\" must be a profile that does not itself extend this one");
    assertThat(only(base).span().orElseThrow().start()).isEqualTo("name: b\nextends: ".length());
    assertThat(only(reading).message(Locale.ENGLISH))
        .isEqualTo("\"extends\" must be a profile without mistakes");
    assertThat(reading.profile().meetingsPerYear()).hasValue(4);
  }

  @Test
  void saysOfAFileThatExtendsItselfThatItDoes() throws IOException {
    Path own = write("a.yaml", "name: a\nextends: a.yaml\n");

    assertThat(only(Profiles.read(own)).message(Locale.forLanguageTag("da")))
        .isEqualTo("\"extends\" skal være en profil, der ikke selv bygger på denne");
    assertThat(Profiles.read(own).extended()).isEqualTo(Optional.empty());
  }

  @Test
  void saysThatTheExtendedFileHasMistakesAndReadsTheRestOfIt() throws IOException {
    write("faelles.yaml", "name: faelles\ntermYears: to\nmeetingsPerYear: 4\n");
    Path own = write("vores.yaml", "name: vores\nextends: faelles.yaml\n");

    ProfileReading reading = Profiles.read(own);

    assertThat(only(reading).message(Locale.forLanguageTag("da")))
        .isEqualTo("\"extends\" skal være en profil uden fejl");
    assertThat(only(reading.extended().orElseThrow().reading()).message(Locale.ENGLISH))
        .startsWith("\"termYears\" must be a whole number");
    assertThat(reading.profile().meetingsPerYear()).hasValue(4);
  }

  @Test
  void endsInAFolderInWhichEachFileExtendsTheNext() throws IOException {
    for (int i = 0; i < 500; i++) {
      write(i + ".yaml", "name: n" + i + "\nextends: " + (i + 1) + ".yaml\n");
    }

    ProfileReading reading = Profiles.read(folder.resolve("0.yaml"));
    Optional<ExtendedProfile> next = reading.extended();
    while (next.flatMap(profile -> profile.reading().extended()).isPresent()) {
      next = next.flatMap(profile -> profile.reading().extended());
    }

    assertThat(only(next.orElseThrow().reading()).message(Locale.ENGLISH))
        .isEqualTo("\"extends\" must be a profile that extends fewer others");
    assertThat(only(reading).message(Locale.ENGLISH)).contains("without mistakes");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Finding only(ProfileReading reading) {
    assertThat(reading.findings()).hasSize(1);
    return reading.findings().get(0);
  }
}
