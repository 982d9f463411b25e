package dk.medsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @Test
  void putsArgumentsInTheirPlaces() {
    String filled =
        MessageTemplate.fill(
            "Punkt {first} og {second}, igen {first}", Map.of("first", "2", "second", "3"));

    assertThat(filled).isEqualTo("Punkt 2 og 3, igen 2");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 punkt", "2, 2 punkter", "11, 11 punkter", "'', ' punkter'"})
  void choosesTheWordsOfTheArgumentOrElseTheLast(String count, String filled) {
    assertThat(MessageTemplate.fill("{n} {n|1=punkt|punkter}", Map.of("n", count)))
        .isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource({"a, et", "b, to", "c, tre", "d, tre"})
  void choosesAmongSeveral(String argument, String chosen) {
    assertThat(MessageTemplate.fill("{x|a=et|b=to|c=tre}", Map.of("x", argument)))
        .isEqualTo(chosen);
  }

  @Test
  void mayChooseNothing() {
    assertThat(MessageTemplate.fill("punkt{n|1=|er}", Map.of("n", "1"))).isEqualTo("punkt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{unknown}", "{unknown|1=et|flere}", "{}"})
  void leavesAMissingArgumentVisible(String hole) {
    assertThat(MessageTemplate.fill("Punkt " + hole + ".", Map.of("n", "1")))
        .isEqualTo("Punkt " + hole + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Punkt {n", "{", "Punkt }", "ingen", ""})
  void leavesABraceWithoutPartnerAsItIs(String template) {
    assertThat(MessageTemplate.fill(template, Map.of("n", "1"))).isEqualTo(template);
  }

  @Test
  void doesNotExpandBracesInsideValuesAgain() {
    assertThat(MessageTemplate.fill("{title} ({n})", Map.of("title", "{n} og {", "n", "1")))
        .isEqualTo("{n} og { (1)");
  }
}
