package dk.medsdk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Opens files before their turn, as many at a time as there are processors, and hands them out in
 * their order.
 *
 * <p>Few are ahead of the one whose turn it is, and no large one, so that memory does not grow with
 * their number. With one file or one processor it opens each in its turn.
 *
 * @param <T> what a document is read as
 */
final class ReadingAhead<T> implements AutoCloseable {

  /** Files that take so long that others wait for them do not leave a processor idle. */
  private static final int AHEAD_OF_EACH_PROCESSOR = 4;

  /** The bytes of all files that are ahead; minutes with many pictures have as many. */
  private static final long MOST_BYTES_AHEAD = 4 << 20;

  private final EachDocument.Opening<T> opening;
  private final Iterator<Input> inputs;
  private final Queue<Turn<T>> turns = new ArrayDeque<>();
  private final int processors;
  private final ExecutorService executor;
  private long bytesAhead;

  /** A file whose turn comes. */
  private interface Turn<T> {
    OpenDocuments<T> take() throws IOException;

    default long bytes() {
      return 0;
    }

    default void leave() {}
  }

  ReadingAhead(List<Input> inputs, EachDocument.Opening<T> opening, int processors) {
    this.opening = opening;
    this.inputs = inputs.iterator();
    this.processors = Math.min(processors, inputs.size());
    this.executor = Executors.newFixedThreadPool(Math.max(1, this.processors), Worker::new);
  }

  /** Threads that keep no process alive. */
  private static final class Worker extends Thread {
    Worker(Runnable task) {
      super(task, "med reads ahead");
      setDaemon(true);
    }
  }

  /**
   * The documents of the next file, to be closed.
   *
   * @throws IOException if it cannot be opened
   */
  OpenDocuments<T> next() throws IOException {
    int ahead = processors > 1 ? processors * AHEAD_OF_EACH_PROCESSOR : 1;
    while (turns.size() < ahead && bytesAhead < MOST_BYTES_AHEAD && inputs.hasNext()) {
      Turn<T> turn = turn(inputs.next());
      bytesAhead += turn.bytes();
      turns.add(turn);
    }
    Turn<T> next = turns.remove();
    bytesAhead -= next.bytes();
    return next.take();
  }

  private Turn<T> turn(Input input) {
    long bytes = sizeOf(input);
    if (processors == 1 || bytes > MOST_BYTES_AHEAD) {
      return () -> open(input);
    }
    Started<T> started = new Started<>(new CompletableFuture<>(), bytes);
    executor.execute(() -> started.make(() -> open(input)));
    return started;
  }

  private OpenDocuments<T> open(Input input) throws IOException {
    return OpenDocuments.of(input, opening);
  }

  /** Of what has no size, such as standard input, nobody knows how much there is. */
  private static long sizeOf(Input input) {
    try {
      boolean isFile = input.file().isPresent() && Files.isRegularFile(input.file().get());
      return isFile ? Files.size(input.file().get()) : Long.MAX_VALUE;
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Leaves what was opened and not taken. */
  @Override
  public void close() {
    executor.shutdownNow();
    turns.forEach(Turn::leave);
  }

  /**
   * A file that another thread opens. Either it is taken, or it is left and then closed by whoever
   * comes last.
   *
   * @param documents what comes of it
   * @param bytes its size
   */
  private record Started<T>(CompletableFuture<OpenDocuments<T>> documents, long bytes)
      implements Turn<T> {

    void make(Turn<T> opening) {
      try {
        OpenDocuments<T> opened = opening.take();
        if (!documents.complete(opened)) {
          opened.close();
        }
      } catch (IOException | RuntimeException | Error e) {
        documents.completeExceptionally(e);
      }
    }

    @Override
    public OpenDocuments<T> take() throws IOException {
      try {
        return documents.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof IOException unreadable) {
          throw unreadable;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof RuntimeException fault ? fault : e;
      }
    }

    @Override
    public void leave() {
      if (!documents.cancel(false) && !documents.isCompletedExceptionally()) {
        documents.join().close();
      }
    }
  }
}
