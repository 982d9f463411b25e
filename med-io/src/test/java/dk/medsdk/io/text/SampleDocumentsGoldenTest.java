package dk.medsdk.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents, written by people who had not seen the reader, are read as they expect. */
class SampleDocumentsGoldenTest {

  static Stream<SampleDocument> samples() {
    return SampleDocuments.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatThePeopleWhoWroteItExpect(SampleDocument sample) {
    MeetingDocument read = MedText.read(sample.text()).value();
    MeetingDocument expected = sample.expected();

    List<AgendaItem> items = expected.items();
    for (int i = 0; i < Math.min(items.size(), read.items().size()); i++) {
      assertThat(read.items().get(i)).as("item " + i).isEqualTo(items.get(i));
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSameWhateverEndsTheLines(SampleDocument sample) {
    ReadResult<MeetingDocument> unix = MedText.read(sample.text());
    ReadResult<MeetingDocument> windows = MedText.read(sample.text().replace("\n", "\r\n"));

    assertThat(windows.value()).isEqualTo(unix.value());
  }
}
