package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfCharacterTest {

  @ParameterizedTest
  @ValueSource(strings = {"d\uD83Da", "\uD83D", "\uDE00da", "d\uD83D\uDE00a"})
  void isWrittenInATextAsInBytes(String language) {
    MeetingDocument document =
        MeetingDocument.builder().kind(DocumentKind.MINUTES).language(language).build();

    String text = MedJson.documents().write(document);

    assertThat(text.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(MedJson.documents().writeBytes(document));
  }
}
