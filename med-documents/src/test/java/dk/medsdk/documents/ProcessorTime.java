package dk.medsdk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A clock for files that were made to keep a reader busy: it counts the time that processors work
 * for this program, since a build shares them with others.
 */
public final class ProcessorTime {

  /** What a program that waits for its turn may take in all. */
  private static final int TURNS = 20;

  private ProcessorTime() {}

  /** What is read, if that takes no longer. */
  public static <T> T within(Duration longest, Supplier<T> reading) {
    Duration before = used();
    T read = assertTimeoutPreemptively(longest.multipliedBy(TURNS), reading::get);
    assertThat(used().minus(before)).isLessThan(longest);
    return read;
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
