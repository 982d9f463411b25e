package dk.medsdk.cli;

import dk.medsdk.gate.MedGate;
import dk.medsdk.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One document to check.
 *
 * @param name what it is called in the report, as the user would write it
 * @param file where it is; empty for standard input
 */
record Input(String name, Optional<Path> file) {

  /** What compilers call standard input. */
  static final Input STANDARD = new Input("<stdin>", Optional.empty());

  static Input of(Path file) {
    return new Input(file.toString(), Optional.of(file));
  }

  /**
   * Reads and checks it.
   *
   * @throws IOException if it cannot be read
   */
  Report check(MedGate gate, InputStream standard) throws IOException {
    Report report = file.isPresent() ? gate.check(file.get()) : gate.check(standard);
    return report.named(name);
  }

  /** Whether it is kept in the given file. */
  boolean isIn(Path other) throws IOException {
    return file.isPresent() && Files.exists(other) && Files.isSameFile(file.get(), other);
  }
}
