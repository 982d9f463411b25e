package dk.medsdk.io.json;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** Reads a million documents from a file of NDJSON that is made while it is read. */
final class ManyLines {

  static final int DOCUMENTS = 1_000_000;

  private ManyLines() {}

  /** Prints how many of the documents were readable. */
  public static void main(String[] args) throws IOException {
    String line = "{\"format\":\"med/1\",\"kind\":\"agenda\",\"language\":\"da\"}\n";
    try (InputStream in = HostileJson.times(line, DOCUMENTS);
        Stream<ReadResult<MeetingDocument>> lines = MedJson.documents().readLines(in)) {
      System.out.println(lines.filter(ReadResult::isReadable).count());
    }
  }
}
