package dk.medsdk.cli;

import dk.medsdk.gate.MedGate;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.rule.MeetingDigest;
import java.util.Optional;

/**
 * What is left of a document when it has been checked.
 *
 * @param report what was found
 * @param digest what an archive keeps of it, if there is one and it could be read
 */
record CheckedDocument(Report report, Optional<MeetingDigest> digest) {

  /**
   * Checks what was read.
   *
   * @param name what it is called in reports
   * @param kept whether an archive keeps something of it
   */
  static CheckedDocument of(
      ReadResult<MeetingDocument> read, String name, MedGate gate, boolean kept) {
    Report report = gate.check(read).named(name);
    return new CheckedDocument(
        report,
        kept && read.isReadable()
            ? Optional.of(MeetingDigest.of(placeOf(read, name), read.value()))
            : Optional.empty());
  }

  /** The lines of NDJSON are documents of one file. */
  private static String placeOf(ReadResult<MeetingDocument> read, String name) {
    int line = read.source().firstLine();
    return line == 1 ? name : name + ":" + line;
  }
}
