package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.Meeting;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingEndLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Mødet slut kl. 15.20", "Mødet sluttede kl. 15:20.", "Mødet blev hævet 15.20"})
  void readsWhenTheMeetingEnded(String line) {
    assertThat(meeting(line).end()).contains(LocalTime.of(15, 20));
    assertThat(meeting(line).items().get(0).caseStatement().toString()).doesNotContain("15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mødet slut kl. 15.20, da ingen ville mere",
        "Mødet sluttede i god ro",
        "Mødet slut kl.",
        "Mødet slutter altid kl. 15 om fredagen"
      })
  void takesNoSentenceForOne(String line) {
    assertThat(meeting(line).end()).isEmpty();
  }

  private static Meeting meeting(String line) {
    return MedText.read("Referat\n1. Eventuelt (5 min.)\nIntet nyt fra nogen.\n\n" + line + "\n")
        .value()
        .meeting()
        .orElseThrow();
  }
}
