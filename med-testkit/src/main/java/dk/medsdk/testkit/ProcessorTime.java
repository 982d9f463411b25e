package dk.medsdk.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A clock for input that was made to keep a program busy: it counts the time that processors work
 * for this program, since a build shares them with others.
 *
 * <pre>{@code
 * ReadResult<MeetingDocument> read =
 *     ProcessorTime.within(Duration.ofSeconds(3), () -> MedText.read(hostile));
 * }</pre>
 *
 * <p>Compiling and collecting count too, so what takes too long is done again: work that has no end
 * takes too long each time.
 */
public final class ProcessorTime {

  /** What a program that waits for its turn may take in all. */
  private static final int TURNS = 20;

  private static final int TRIES = 3;

  private ProcessorTime() {}

  /**
   * What the work gives, if that takes no longer.
   *
   * @param longest the time of processors that the best of three tries has
   * @throws AssertionError if every try took longer, one did not end in twenty times as long, or
   *     the work threw
   */
  public static <T> T within(Duration longest, Callable<T> work) {
    Duration taken = longest;
    for (int i = 0; i < TRIES; i++) {
      Duration before = used();
      T done = ended(longest.multipliedBy(TURNS), work);
      taken = used().minus(before);
      if (taken.compareTo(longest) < 0) {
        return done;
      }
    }
    throw new AssertionError("took " + taken + " of processors, longer than " + longest);
  }

  private static <T> T ended(Duration longest, Callable<T> work) {
    FutureTask<T> done = new FutureTask<>(work);
    Thread worker = new Thread(done, "processor-time");
    worker.setDaemon(true);
    worker.start();
    try {
      return done.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("did not end in " + longest + ":\n" + stack(worker), e);
    } catch (ExecutionException e) {
      throw new AssertionError("threw " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("was interrupted", e);
    }
  }

  /** Where it was busy, so that the reason can be found. */
  private static String stack(Thread worker) {
    StringBuilder stack = new StringBuilder();
    for (StackTraceElement element : worker.getStackTrace()) {
      stack.append("  at ").append(element).append('\n');
    }
    return stack.toString();
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
