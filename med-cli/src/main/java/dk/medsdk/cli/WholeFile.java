package dk.medsdk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written whole or not at all: readers see the old one or the new one.
 *
 * <p>What is written lies in a hidden file beside it until {@link #commit()}.
 */
final class WholeFile implements Closeable {

  private final Path target;
  private final Path unfinished;
  private final Writer writer;

  /** Who ends the program with Ctrl-C gets no further than this. */
  private final Thread ifStopped = new Thread(this::leaveNoTrace, "med leaves no trace");

  private WholeFile(Path target) throws IOException {
    this.target = target;
    this.unfinished = target.resolveSibling(".med-" + UUID.randomUUID() + ".tmp");
    Runtime.getRuntime().addShutdownHook(ifStopped);
    this.writer = Files.newBufferedWriter(unfinished, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Begins a new content for the file, in UTF-8; a link stays, and what it leads to is replaced.
   *
   * @throws IOException if nothing can be written in its folder
   */
  static WholeFile at(Path file) throws IOException {
    return new WholeFile(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
  }

  Writer writer() {
    return writer;
  }

  /** Puts what was written in the place of the file. */
  void commit() throws IOException {
    writer.close();
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves no trace, unless it was committed. */
  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      Files.deleteIfExists(unfinished);
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(ifStopped);
    } catch (IllegalStateException e) {
      // The program is stopping, and the hook does what it is for.
    }
  }

  private void leaveNoTrace() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // Nobody is left to be told.
    }
  }
}
