package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfCharacterTest {

  @ParameterizedTest
  @CsvSource({"d\uD83Da, d\uFFFDa", "\uD83D, \uFFFD", "\uDE00da, \uFFFDda"})
  void isReportedHoweverItWasWritten(String language, String read) {
    MeetingDocument document =
        MeetingDocument.builder().kind(DocumentKind.MINUTES).language(language).build();
    MedJson<MeetingDocument> json = MedJson.documents();

    for (ReadResult<MeetingDocument> result :
        List.of(json.read(json.write(document)), json.read(json.writeBytes(document)))) {
      assertThat(result.findings()).extracting(Finding::id).containsExactly("HalfCharacter");
      assertThat(result.value().language()).contains(read);
    }
  }
}
