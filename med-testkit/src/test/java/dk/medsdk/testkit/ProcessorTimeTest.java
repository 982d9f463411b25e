package dk.medsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  @Test
  void givesWhatTheWorkGives() {
    assertThat(ProcessorTime.within(Duration.ofSeconds(30), () -> "læst")).isEqualTo("læst");
  }

  @Test
  void doesNotCountWaiting() {
    Callable<String> waiting =
        () -> {
          Thread.sleep(1_500);
          return "ventet";
        };
    assertThat(ProcessorTime.within(Duration.ofSeconds(1), waiting)).isEqualTo("ventet");
  }

  @Test
  void refusesWorkThatIsTooLongEachTime() {
    AtomicInteger tries = new AtomicInteger();
    assertThatThrownBy(() -> ProcessorTime.within(Duration.ofMillis(50), () -> busy(tries)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("longer than PT0.05S");
    assertThat(tries).hasValue(3);
  }

  @Test
  void refusesWorkThatHasNoEnd() {
    CountDownLatch never = new CountDownLatch(1);
    Callable<String> stuck =
        () -> {
          never.await();
          return "";
        };
    assertThatThrownBy(() -> ProcessorTime.within(Duration.ofMillis(10), stuck))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("did not end in PT0.2S")
        .hasMessageContaining("CountDownLatch.await");
    never.countDown();
  }

  @Test
  void saysWhatTheWorkThrew() {
    Callable<String> broken =
        () -> {
          throw new IOException("i stykker");
        };
    assertThatThrownBy(() -> ProcessorTime.within(Duration.ofSeconds(30), broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("i stykker");
  }

  private static int busy(AtomicInteger tries) {
    long end = System.nanoTime() + Duration.ofMillis(300).toNanos();
    int turns = 0;
    while (System.nanoTime() < end) {
      turns++;
    }
    tries.incrementAndGet();
    return turns;
  }
}
