package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import org.junit.jupiter.api.Test;

class HalfCharacterTest {

  private static final String SMILE = "\uD83D\uDE00";

  @Test
  void isRefusedInAText() {
    MeetingDocument half = inLanguage("d" + SMILE.substring(0, 1) + "a");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MedJson.documents().write(half))
        .withMessageContaining("the value cannot be written");
  }

  @Test
  void isNotSeenInAWholeOne() {
    MeetingDocument whole = inLanguage("d" + SMILE + "a");

    assertThat(MedJson.documents().write(whole)).contains(SMILE);
    assertThat(MedJson.documents().write(whole)).asString().doesNotContain("\\u");
  }

  private static MeetingDocument inLanguage(String language) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).language(language).build();
  }
}
