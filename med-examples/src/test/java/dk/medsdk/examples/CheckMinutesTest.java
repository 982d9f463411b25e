package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckMinutesTest {

  @Test
  void saysWhatStopsTheSampleMinutes() throws IOException {
    String printed = run("../samples/referat.txt");

    assertThat(printed)
        .contains("OverlappingTimeSlots: Punkt ")
        .contains("RecommendationWithoutDecision: Punkt ")
        .endsWith("Stoppet\n");
  }

  @Test
  void letsTheSampleAgendaPass() throws IOException {
    assertThat(run("../samples/dagsorden.txt")).isEqualTo("Kan offentliggøres\n");
  }

  @Test
  void isWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String source = Files.readString(Path.of("src/main/java/dk/medsdk/examples/CheckMinutes.java"));
    String body = source.substring(source.indexOf("    Report report"), source.indexOf("\n  }\n}"));

    assertThat(readme).contains(body.stripIndent().strip());
  }

  private static String run(String file) throws IOException {
    return Printed.by(CheckMinutes::main, file);
  }
}
