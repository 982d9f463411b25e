package dk.medsdk.benchmarks;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Text to typed document, beside commonmark-java parsing the same text with block spans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBenchmark {

  private final String text = MeasuredDocument.find().text();
  private final Parser commonmark =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** Text to document. */
  @Benchmark
  public ReadResult<MeetingDocument> read() {
    return MedText.read(text);
  }

  /** The peer. */
  @Benchmark
  public Node commonmark() {
    return commonmark.parse(text);
  }
}
