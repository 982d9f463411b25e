package dk.medsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleRunTest {

  static Stream<Error> faultsOfARule() {
    return Stream.of(
        new StackOverflowError(), new NoClassDefFoundError("Plan"), new AssertionError("no"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfARule")
  void saysWhichRuleFailedAndGoesOn(Error fault) {
    Report report = validate(fault);

    assertThat(report.notices()).containsExactly(new ToolNotice("Failing", fault.toString()));
    assertThat(report.rulesRun()).isNotEmpty().doesNotContain("Failing");
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void letsAMachineWithoutMemoryEndTheRun() {
    assertThatThrownBy(() -> validate(new OutOfMemoryError("heap")))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Report validate(Error fault) {
    return MeetingValidator.builder()
        .addRule(new Failing(fault))
        .build()
        .validate(PrintedMinutes.of("1. Budget").input());
  }

  @MedRule(
      severity = Severity.INFO,
      authority = Authority.PRACTICE,
      reference = "Prøven selv",
      summary = @Words(da = "Fejler", en = "Fails"),
      message = @Words(da = "Fejler", en = "Fails"))
  private record Failing(Error fault) implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      throw fault;
    }
  }
}
