package dk.medsdk.benchmarks;

import dk.medsdk.finding.Severity;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.constraint.AtGate;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.bean.MedValidation;
import dk.medsdk.validation.bean.Publishable;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What Hibernate Validator costs on a document, beside the rules alone on the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BeanBenchmark {

  private final MeetingDocument document = MedText.read(MeasuredDocument.find().text()).value();
  private final Validator validator = MedValidation.validator();
  private final Submission submission = new Submission(document);
  private final MeetingValidator rules =
      MeetingValidator.builder().gate(Gate.MINUTES).failOn(Severity.INFO).build();

  /** A bean with a document in it. */
  record Submission(
      @Publishable(gate = Gate.MINUTES, failOn = Severity.INFO) MeetingDocument minutes) {}

  /** All rules, a violation for each finding. */
  @Benchmark
  public Set<ConstraintViolation<Submission>> publishable() {
    return validator.validate(submission);
  }

  /** What the model's types carry, three rules among them. */
  @Benchmark
  public Set<ConstraintViolation<MeetingDocument>> constraints() {
    return validator.validate(document, AtGate.Minutes.class);
  }

  /** All rules: the peer. */
  @Benchmark
  public Report rules() {
    return rules.validate(CheckInput.of(document));
  }
}
