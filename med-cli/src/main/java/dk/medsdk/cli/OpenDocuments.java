package dk.medsdk.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file that is open. The first is read already; of the others, which NDJSON has,
 * each is read when it is asked for.
 *
 * @param <T> what a document is read as
 */
final class OpenDocuments<T> implements AutoCloseable {

  private final Stream<T> stream;
  private Iterator<T> iterator;
  private @Nullable T first;
  private @Nullable Throwable failure;

  private OpenDocuments(Stream<T> stream) {
    this.stream = stream;
    this.iterator = stream.iterator();
  }

  /** None at all. */
  static <T> OpenDocuments<T> none() {
    return new OpenDocuments<>(Stream.empty());
  }

  /**
   * Opens a file and reads its first document; why that cannot be read is kept until it is asked
   * for.
   *
   * @throws IOException if the file cannot be opened
   */
  static <T> OpenDocuments<T> of(Input input, EachDocument.Opening<T> opening) throws IOException {
    OpenDocuments<T> documents = new OpenDocuments<>(opening.open(input));
    documents.readFirst();
    return documents;
  }

  private void readFirst() {
    try {
      first = iterator.hasNext() ? iterator.next() : null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failure = e;
    }
  }

  /** The next document; none after the last, and after what stood in the way of reading one. */
  Optional<T> next() {
    T read = first;
    first = null;
    if (read != null) {
      return Optional.of(read);
    }
    Throwable failed = failure;
    if (failed == null) {
      return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
    failure = null;
    iterator = Collections.emptyIterator();
    if (failed instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failed;
  }

  @Override
  public void close() {
    stream.close();
  }
}
