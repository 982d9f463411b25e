package dk.medsdk.cli;

import dk.medsdk.gate.DocumentReader;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file or standard input, with one document in it or, as NDJSON, many.
 *
 * @param name what it is called in reports, as the user would write it
 * @param file where it is; empty for standard input
 */
record Input(String name, Optional<Path> file) {

  /** What compilers call standard input. */
  static final Input STANDARD = new Input("<stdin>", Optional.empty());

  static Input of(Path file) {
    return new Input(file.toString(), Optional.of(file));
  }

  /**
   * Reads what is in it, to be closed after use.
   *
   * @throws IOException if it cannot be read
   */
  Stream<ReadResult<MeetingDocument>> read(InputStream standard) throws IOException {
    return file.isPresent() ? DocumentReader.readAll(file.get()) : DocumentReader.readAll(standard);
  }

  /** Whether it is kept in the given file. */
  boolean isIn(Path other) throws IOException {
    return file.isPresent() && Files.exists(other) && Files.isSameFile(file.get(), other);
  }
}
