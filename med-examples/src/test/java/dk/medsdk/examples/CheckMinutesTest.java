package dk.medsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  private static String run(String file) throws IOException {
    return Printed.by(CheckMinutes::main, file);
  }
}
