package dk.medsdk.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock for files that were made to keep a reader busy: it counts the time that processors work
 * for this program, since a build shares them with others.
 *
 * <p>Compiling and collecting count too, so what takes too long is read again: a reader that has no
 * end takes too long each time.
 */
public final class ProcessorTime {

  /** What a program that waits for its turn may take in all. */
  private static final int TURNS = 20;

  private static final int TRIES = 3;

  private ProcessorTime() {}

  /** What is read, if that takes no longer. */
  public static <T> T within(Duration longest, Supplier<T> reading) {
    Duration taken = longest;
    @Nullable T read = null;
    for (int i = 0; i < TRIES && taken.compareTo(longest) >= 0; i++) {
      Duration before = used();
      read = assertTimeoutPreemptively(longest.multipliedBy(TURNS), reading::get);
      taken = used().minus(before);
    }
    assertThat(taken).isLessThan(longest);
    return requireNonNull(read);
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
