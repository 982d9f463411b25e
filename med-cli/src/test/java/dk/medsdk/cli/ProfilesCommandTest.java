package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.validation.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesCommandTest {

  @TempDir Path folder;

  @Test
  void listsTheProfilesWithWhoseTheyAre() {
    CommandRun run = danish("profiles");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSameSizeAs(Profiles.names());
    assertThat(run.out())
        .containsPattern("(?m)^region-midtjylland {2}Region Midtjylland$")
        .containsPattern("(?m)^generic {13}Alle arbejdsgivere: intet lokalt er kendt");
    assertThat(english("profiles").out())
        .containsPattern("(?m)^generic {13}All employers: nothing local is known");
  }

  @ParameterizedTest
  @MethodSource("dk.medsdk.validation.Profiles#names")
  void printsAProfileAsItIsWrittenWithItsSources(String name) {
    CommandRun run = danish("profiles", "show", name);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(Profiles.file(name).orElseThrow());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void showsWhatAProfileOfOnesOwnRestsOn() throws IOException {
    Path own = Files.writeString(folder.resolve("vores.yaml"), "name: vores\nextends: randers");

    CommandRun run = danish("profiles", "show", own);

    assertThat(run.out())
        .startsWith("name: vores\nextends: randers\n\n# Fra randers, som den bygger på; det gælder")
        .contains("#   title: Randers Kommune\n", "\n# Fra generic, som den bygger på");
    assertThat(Profiles.read(run.out()).profile()).isEqualTo(Profiles.read(own).profile());
    assertThat(english("profiles", "show", own).out()).contains("# From randers, which it extends");
  }

  @Test
  void showsTheFilesThatAProfileOfOnesOwnRestsOn() throws IOException {
    Files.writeString(folder.resolve("faelles.yaml"), "name: faelles\nextends: randers\n");
    Path own = Files.writeString(folder.resolve("vores.yaml"), "extends: faelles.yaml\n");

    CommandRun run = danish("profiles", "show", own);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("extends: faelles.yaml\n\n# Fra faelles.yaml, som den bygger på; det gælder")
        .contains("#   name: faelles\n", "\n# Fra randers, som den bygger på");
  }

  @Test
  void printsAProfileWithMistakesAndSaysWhereTheyAre() throws IOException {
    Path own = Files.writeString(folder.resolve("vores.yaml"), "name: vores\ndeadline: 7\n");

    CommandRun run = danish("profiles", "show", own);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("name: vores\ndeadline: 7\n");
    assertThat(run.err()).contains(own + ":2:11: error [ProfileKeyUnknown]", "Mente du deadlines?");
  }

  @Test
  void saysWhichProfilesThereAreWhereNoneIsCalledThat() {
    CommandRun run = danish("profiles", "show", "region-mitjylland");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("hedder »region-mitjylland«. Profilerne er aarhus, broenderslev,")
        .contains("Mente du region-midtjylland? Hjælp: med profiles --help.")
        .hasLineCount(1);
    assertThat(danish("profiles", "show", folder).err()).contains("ingen profil og ingen fil");
  }

  @Test
  void saysWhatToWrite() {
    assertThat(danish("profiles", "show").err()).contains("fx: med profiles show", "aarhus");
    assertThat(english("profiles", "randers").err()).contains("med profiles show and a name");
    assertThat(danish("profiles", "randers").code()).isEqualTo(2);
    assertThat(danish("profiles", "show", "randers", "x").err()).contains("»x« er for meget her.");
    assertThat(danish("help", "profiles").out()).contains("Brug: med profiles [valg] [show NAVN|");
    assertThat(english("help", "profiles").out()).contains("[show NAME|FILE]", "its sources");
  }
}
