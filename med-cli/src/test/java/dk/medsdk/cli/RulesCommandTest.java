package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void listsTheRulesAndTheReadersFindingsByNameInTheLanguage() {
    List<String> lines = danish("rules").out().lines().toList();

    assertThat(lines).anyMatch(line -> line.matches("NotText +error +Filen er ikke tekst"));
    assertThat(lines)
        .anyMatch(line -> line.matches("OverlappingTimeSlots +error +To punkters tidsrum.*"));
    assertThat(lines).filteredOn(line -> !line.startsWith(" ")).isSorted();
    assertThat(english("rules").out()).containsPattern("NotText +error +The file is not text\n");
  }

  @Test
  void wrapsSummariesUnderEachOther() {
    Terminal narrow = new Terminal(false, false, 60);

    List<String> lines = CommandRun.on(narrow, "rules").out().lines().toList();

    assertThat(lines).allMatch(line -> line.length() <= 60 + 20);
    int column = lines.get(0).indexOf("warning") + "warning  ".length();
    assertThat(lines)
        .filteredOn(line -> line.startsWith(" "))
        .isNotEmpty()
        .allMatch(line -> line.substring(0, column).isBlank() && line.charAt(column) != ' ');
  }
}
