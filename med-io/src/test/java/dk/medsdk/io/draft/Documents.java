package dk.medsdk.io.draft;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Attendance;
import dk.medsdk.model.meeting.Decision;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import java.util.List;
import java.util.Optional;

/** Small documents for the tests of what is read out of them. */
final class Documents {

  private Documents() {}

  /** The meeting of a document. */
  static Meeting meeting(String text) {
    return MedText.read(text).value().meeting().orElseThrow();
  }

  /** The one item of a document that is given without its heading. */
  static AgendaItem item(String body) {
    return meeting("1. Budget (5 min.)\n" + body).items().get(0);
  }

  /** The decision of the one item. */
  static Decision decision(String body) {
    return item("Beslutning\n" + body).decision().orElseThrow();
  }

  /** The people under a heading inside the one item. */
  static List<Attendance> people(String list) {
    return MedText.read("1. Budget (5 min.)\n" + list).value().meeting().stream()
        .flatMap(meeting -> meeting.attendance().stream())
        .toList();
  }

  /** The words of the source in which a value is printed. */
  static Optional<String> printed(String text, ModelPath path) {
    ReadResult<MeetingDocument> result = MedText.read(text);
    return result.sourceMap().spanOf(path).map(result.source()::cut);
  }
}
