package dk.medsdk.io.json;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Stream;

/**
 * Reads a million documents from a file of NDJSON that is made while it is read, and passes over a
 * line of 100 MB on the way.
 */
final class ManyLines {

  static final int DOCUMENTS = 1_000_000;

  private ManyLines() {}

  /** Prints how many of the documents were readable. */
  public static void main(String[] args) throws IOException {
    String line = "{\"format\":\"med/1\",\"kind\":\"agenda\",\"language\":\"da\"}";
    MedJson<MeetingDocument> json =
        MedJson.documents().withLimits(JsonLimits.STANDARD.withDocumentSize(1 << 20));
    InputStream huge = HostileJson.times("x", 100L << 20);
    try (InputStream in = new SequenceInputStream(huge, HostileJson.times("\n" + line, DOCUMENTS));
        Stream<ReadResult<MeetingDocument>> lines = json.readLines(in)) {
      System.out.println(lines.filter(ReadResult::isReadable).count());
    }
  }
}
