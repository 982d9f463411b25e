package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.json.MedSchema;
import org.junit.jupiter.api.Test;

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
  void asksWhatWasMeantByAnUnknownName() {
    CommandRun run = english("schema", "organization");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("med: There is no schema called \"organization\".")
        .contains("Did you mean organisation?")
        .hasLineCount(1);
    assertThat(danish("schema", "meeting", "x").err()).contains("»x« er for meget her.");
  }

  @Test
  void helpsInBothLanguages() {
    assertThat(danish("help", "schema").out())
        .contains("Brug: med schema [valg] [meeting|organisation]");
    assertThat(english("help", "schema").out()).contains("Usage: med schema", "JSON Schema");
  }
}
