package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.line.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InCapitalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IDA HOLM (FORMAND), BO VANG | Ida Holm (formand), Bo Vang",
        "TR IDA HOLM OG KIM | TR Ida Holm og Kim",
        "ÅSE ØRUM, ANNE-LISE BRO | Åse Ørum, Anne-Lise Bro",
      })
  void areReadAsOthersWriteThem(String line, String soft) {
    assertThat(InCapitals.softened(new Words(line, 4))).isEqualTo(new Words(soft, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IDA HOLM", "Ida Holm, BO VANG", "MRT, JKO (sygdom)"})
  void leaveOtherLists(String line) {
    assertThat(InCapitals.softened(new Words(line, 0)).text()).isEqualTo(line);
  }

  @Test
  void partPeople() {
    assertThat(parts("IDA, BO, EVA OG KIM")).containsExactly("IDA", "BO", "EVA", "KIM");
    assertThat(parts("PIA (FORMAND), LONE, GITTE"))
        .containsExactly("PIA (FORMAND)", "LONE", "GITTE");
  }

  private static List<String> parts(String line) {
    return PeopleLine.parts(new Words(line, 0)).stream().map(Words::text).toList();
  }
}
