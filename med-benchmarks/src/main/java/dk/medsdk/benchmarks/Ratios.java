package dk.medsdk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how many times the peer's time everything takes: {@code Ratios [ROUNDS [WORD]]}.
 *
 * <p>Each round measures every benchmark once, in a JVM of its own, ours and the peer's in turn, so
 * that a busy machine is busy for both. The ratio is the median of the rounds' ratios; beside it
 * stand the lowest and the highest.
 */
public final class Ratios {

  private static final int USUAL_ROUNDS = 3;
  private static final TimeValue SECOND = TimeValue.seconds(1);
  private static final String LINE = "%-32s %11s %11s %7s  %-13s %5s %5s%n";

  private final List<Comparison> comparisons;
  private final Map<String, List<Double>> times = new HashMap<>();

  private Ratios(List<Comparison> comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * Runs and prints.
   *
   * @param args how many rounds, 3 if not said, and a word that the wanted comparisons have
   */
  public static void main(String[] args) throws RunnerException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : USUAL_ROUNDS;
    String word = args.length > 1 ? args[1] : "";
    Ratios ratios =
        new Ratios(Comparison.all().stream().filter(c -> c.what().contains(word)).toList());
    System.out.printf("%s; %d rounds%n", MeasuredDocument.find(), rounds);
    for (int round = 0; round < rounds; round++) {
      ratios.measure();
    }
    ratios.print();
  }

  private void measure() throws RunnerException {
    Set<String> benchmarks = new LinkedHashSet<>();
    for (Comparison comparison : comparisons) {
      benchmarks.add(comparison.ours());
      benchmarks.add(comparison.peer());
    }
    for (String benchmark : benchmarks) {
      times.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(time(benchmark));
    }
  }

  private static double time(String benchmark) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("\\." + Pattern.quote(benchmark) + "$")
            .forks(1)
            .warmupIterations(4)
            .warmupTime(SECOND)
            .measurementIterations(20)
            .measurementTime(TimeValue.milliseconds(200))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    // Many short ones, of which the middle counts: what else the machine does comes in bursts.
    return new Runner(options).runSingle().getPrimaryResult().getStatistics().getPercentile(50);
  }

  private void print() {
    System.out.printf(LINE, "what", "ours, µs", "peer, µs", "ratio", "from-to", "bar", "aim");
    for (Comparison comparison : comparisons) {
      List<Double> ours = timesOf(comparison.ours());
      List<Double> peer = timesOf(comparison.peer());
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < ours.size(); round++) {
        ratios.add(ours.get(round) / peer.get(round));
      }
      List<Double> sorted = ratios.stream().sorted().toList();
      System.out.printf(
          LINE,
          comparison.what(),
          number(median(ours), 1),
          number(median(peer), 1),
          number(median(ratios), 3),
          number(sorted.get(0), 2) + "-" + number(sorted.get(sorted.size() - 1), 2),
          limit(comparison.bar()),
          limit(comparison.aim()));
    }
  }

  private List<Double> timesOf(String benchmark) {
    return times.getOrDefault(benchmark, List.of());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static String limit(OptionalDouble limit) {
    return limit.isPresent() ? number(limit.getAsDouble(), 1) : "";
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
