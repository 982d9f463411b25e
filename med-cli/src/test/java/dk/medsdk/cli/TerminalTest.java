package dk.medsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void keepsLinesReadableHoweverNarrowOrWideTheWindow() {
    assertThat(new Terminal(false, false, 7).columns()).isEqualTo(40);
    assertThat(new Terminal(false, false, 90).columns()).isEqualTo(90);
    assertThat(new Terminal(false, false, 500).columns()).isEqualTo(120);
  }

  @Test
  void isNoneWhenNoLauncherSaysOtherwise() {
    assertThat(Terminal.asTheLauncherSaw()).isEqualTo(Terminal.NONE);
  }
}
