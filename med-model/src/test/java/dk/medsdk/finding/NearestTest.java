package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("check", "rules", "OverlappingTimeSlots");

  @Test
  void findsWhatWasMistyped() {
    assertThat(Nearest.to("chek", NAMES)).contains("check");
    assertThat(Nearest.to("RULE", NAMES)).contains("rules");
    assertThat(Nearest.to("titel", List.of("number", "title"))).contains("title");
    assertThat(Nearest.to("overlapingtimeslot", NAMES)).contains("OverlappingTimeSlots");
  }

  @Test
  void findsWhatWasOnlyBegun() {
    assertThat(Nearest.to("overlapping", NAMES)).contains("OverlappingTimeSlots");
    assertThat(Nearest.to("timeslots", NAMES)).contains("OverlappingTimeSlots");
  }

  @Test
  void leavesWhatIsFarFromEverythingAlone() {
    assertThat(Nearest.to("beslutning", NAMES)).isEmpty();
    assertThat(Nearest.to("", NAMES)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), NAMES)).isEmpty();
    assertThat(Nearest.to("check", List.of())).isEmpty();
  }
}
