package dk.medsdk.benchmarks;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.rule.CheckInput;
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

/** All document rules on a document with its text, beside commonmark-java parsing that text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

  private final String text = MeasuredDocument.find().text();
  private final ReadResult<MeetingDocument> read = MedText.read(text);
  private final MeetingValidator validator = MeetingValidator.standard();
  private final Parser commonmark =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  /** Document to report. */
  @Benchmark
  public Report validate() {
    // Input and source anew: both keep what they once worked out.
    return validator.validate(
        CheckInput.of(read.value(), SourceText.of(text), read.sourceMap(), read.findings()));
  }

  /** The peer. */
  @Benchmark
  public Node commonmark() {
    return commonmark.parse(text);
  }
}
