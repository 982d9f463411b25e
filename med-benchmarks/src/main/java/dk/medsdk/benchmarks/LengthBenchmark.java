package dk.medsdk.benchmarks;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The text reader on minutes of one length and of ten times that length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LengthBenchmark {

  private static final int TIMES = 10;

  private final String once = LongMinutes.of(1);
  private final String tenTimes = LongMinutes.of(TIMES);

  /** Ten times as long. */
  @Benchmark
  public ReadResult<MeetingDocument> tenTimes() {
    return MedText.read(tenTimes);
  }

  /** The short one. */
  @Benchmark
  public ReadResult<MeetingDocument> once() {
    return MedText.read(once);
  }
}
