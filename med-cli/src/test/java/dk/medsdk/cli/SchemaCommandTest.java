package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.json.MedSchema;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.suppression.Suppressions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

  @Test
  void printsTheSchemaOfMeetingsUnlessAnotherIsAskedFor() {
    assertThat(danish("schema"))
        .isEqualTo(new CommandRun(0, MedSchema.MEETING_DOCUMENT.text(), ""))
        .isEqualTo(danish("schema", "meeting"));
    assertThat(danish("schema", "organisation"))
        .isEqualTo(new CommandRun(0, MedSchema.ORGANISATION.text(), ""));
  }

  @Test
  void printsTheSchemasOfTheFilesThatCheckIsGiven() {
    assertThat(danish("schema", "profile")).isEqualTo(new CommandRun(0, Profiles.schema(), ""));
    assertThat(english("schema", "suppressions"))
        .isEqualTo(new CommandRun(0, Suppressions.schema(), ""));
  }

  @Test
  void asksWhatWasMeantByAnUnknownName() {
    CommandRun run = english("schema", "organization");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("med: There is no schema called \"organization\".")
        .contains("Choose meeting, organisation, profile or suppressions.")
        .contains("Did you mean organisation?")
        .hasLineCount(1);
    assertThat(danish("schema", "undtagelser").err())
        .contains("Vælg mellem meeting, organisation, profile og suppressions.");
    assertThat(danish("schema", "meeting", "x").err()).contains("»x« er for meget her.");
  }

  @ParameterizedTest
  @CsvSource({"profil,profile", "profiles,profile", "suppression,suppressions"})
  void knowsTheNamesThatCommandsAndFilesHaveElsewhere(String word, String name) {
    assertThat(danish("schema", word).err()).contains("Mente du " + name + "?");
  }

  @ParameterizedTest
  @CsvSource({"profile,ProfileNotYaml", "suppressions,SuppressionNotYaml"})
  void isWhatThePageOfTheFilePointsAnEditorTo(String name, String page) {
    String file = name + ".schema.json";

    for (CommandRun run : new CommandRun[] {danish("explain", page), english("explain", page)}) {
      assertThat(run.out())
          .contains("      med schema " + name + " > " + file + "\n")
          .contains("      # yaml-language-server: $schema=" + file + "\n");
    }
  }

  @Test
  void helpsInBothLanguages() {
    assertThat(danish("help", "schema").out())
        .contains("Brug: med schema [valg] [meeting|organisation|profile|suppressions]")
        .contains("filer med undtagelser");
    assertThat(english("help", "schema").out())
        .contains("Usage: med schema", "JSON Schema", "files with suppressions");
  }
}
