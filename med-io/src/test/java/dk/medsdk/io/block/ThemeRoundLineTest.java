package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeRoundLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opsamling på 1 gruppedrøftelse:",
        "Opsamling på 2. Gruppedrøftelse",
        "Opsamling på gruppedrøftelse",
        "OPSAMLING FRA GRUPPEDRØFTELSE 3",
        "Opsamling på den første gruppedrøftelse",
        "Fælles opsamling i plenum",
        "Opsummering af 2. runde:",
        "Svar fra grupperne:",
        "Gruppedrøftelse 1",
        "Gruppedrøftelser",
        "Gruppedrøftelse II – hverdagen på afsnittet",
        "2. gruppedrøftelse om natten",
        "Anden runde:",
        "Runde 2: Natten",
        "Runde 1 (30 min.)",
        "Opsamling\u00a0på 1. gruppedrøftelse",
        "Opsamling pa\u030a gruppe\u00addrøftelse",
        "Summary of group discussion 1:",
        "SUMMARY OF THE SECOND ROUND",
        "Group discussion 2",
        "Group work:",
        "Round 3"
      })
  void knowsHeadingsOfRounds(String line) {
    assertThat(ThemeRoundLine.isOne(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Opsamling",
        "Opsamlingen var god",
        "Opsamling på mødet bør blive kortere",
        "Opsamling på gruppedrøftelserne bør ske hurtigere",
        "Opsamling på gruppedrøftelse.",
        "Gruppedrøftelse fremmer lysten til at sige noget",
        "Gruppen talte om 1. runde",
        "Runde",
        "Drøftelse",
        "Plenum",
        "1. og 2. runde i foråret",
        "2. sal",
        "Group 1",
        "12"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(ThemeRoundLine.isOne(line)).isFalse();
  }
}
