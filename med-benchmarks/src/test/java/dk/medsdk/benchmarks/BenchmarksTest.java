package dk.medsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once, on little: measured is elsewhere. */
class BenchmarksTest {

  @Test
  void everyBenchmarkRunsAndEveryComparisonHasItsTwo() throws RunnerException {
    Options once =
        new OptionsBuilder()
            .include("dk\\.medsdk\\.benchmarks\\..*")
            .mode(Mode.SingleShotTime)
            .param("committees", "30")
            .param("mandates", "400")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();

    Collection<RunResult> results = new Runner(once).run();

    Set<String> compared =
        Comparison.all().stream()
            .flatMap(comparison -> Stream.of(comparison.ours(), comparison.peer()))
            .collect(Collectors.toSet());
    assertThat(results)
        .extracting(result -> result.getParams().getBenchmark())
        .extracting(name -> name.replace("dk.medsdk.benchmarks.", ""))
        .containsExactlyInAnyOrderElementsOf(compared);
  }
}
