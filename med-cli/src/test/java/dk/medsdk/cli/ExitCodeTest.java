package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.validation.Verdict;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void keepsTheWorstWhateverTheOrder() {
    assertThat(ExitCode.REJECTED.and(ExitCode.ACCEPTED)).isEqualTo(ExitCode.REJECTED);
    assertThat(ExitCode.REJECTED.and(ExitCode.UNDECIDED)).isEqualTo(ExitCode.UNDECIDED);
    assertThat(ExitCode.WRONG_USAGE.and(ExitCode.UNDECIDED)).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void givesEachVerdictItsNumber() {
    assertThat(ExitCode.of(Verdict.ACCEPT).number()).isZero();
    assertThat(ExitCode.of(Verdict.REJECT).number()).isEqualTo(1);
    assertThat(ExitCode.of(Verdict.UNDECIDED).number()).isEqualTo(3);
    assertThat(ExitCode.WRONG_USAGE.number()).isEqualTo(2);
  }
}
