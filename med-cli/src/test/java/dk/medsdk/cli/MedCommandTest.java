package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedCommandTest {

  @Test
  void speaksDanishInADanishLocaleAndEnglishOtherwise() {
    assertThat(danish("--help").out()).contains("Brug: med", "Kommandoer:", "offentliggøres");
    assertThat(english("--help").out()).contains("Usage: med", "Commands:", "published");
    assertThat(CommandRun.with(Locale.GERMANY, InputStream.nullInputStream(), "--help").out())
        .isEqualTo(english("--help").out());
  }

  @Test
  void speaksTheLanguageThatIsAskedForWhereverItIsAskedFor() {
    String danish = danish("help", "check").out();

    assertThat(english("help", "check", "--lang", "da").out()).isEqualTo(danish);
    assertThat(english("--lang=da", "help", "check").out()).isEqualTo(danish);
    assertThat(danish("check", "--lang", "en").err()).contains("Say what to check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "convert", "rules", "explain", "profiles", "help"})
  void helpsWithEveryCommandInBothWays(String command) {
    assertThat(danish("help", command).out())
        .isEqualTo(danish(command, "--help").out())
        .contains("Brug: med " + command, "--lang");
    assertThat(danish("help", command).code()).isZero();
  }

  @Test
  void tellsWhatTheExitCodesMeanAndGivesExamples() {
    assertThat(danish("help", "check").out())
        .contains(
            "0   alt er godkendt", "3   noget kunne ikke læses", "Eksempler:", "txt, text, md");
    assertThat(english("help", "check").out())
        .contains("0   everything was accepted", "3   something could not be read", "Examples:");
  }

  @Test
  void keepsHelpWithinTheTerminal() {
    Terminal narrow = new Terminal(false, false, 60);

    assertThat(CommandRun.on(narrow, "help", "check").out().lines())
        .filteredOn(line -> !line.startsWith("  med"))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void saysItsVersion() {
    assertThat(danish("--version").out()).matches("med \\d\\S+, Java \\d\\S+\\R");
    assertThat(danish("-V").code()).isZero();
  }

  @Test
  void showsHelpOnStandardErrorWhenNothingIsAskedFor() {
    CommandRun run = danish();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(danish("--help").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "chek a.txt;Der er ingen kommando, der hedder »chek«. Mente du check? Hjælp: med --help.",
        "help chek;Der er ingen kommando, der hedder »chek«. Mente du check? Hjælp: med help"
            + " --help.",
        "check --gat x;valg, der hedder »--gat«. Mente du --gate? Hjælp: med check --help.",
        "check;Skriv, hvad der skal kontrolleres, fx: med check referat.txt. Hjælp: med check"
            + " --help.",
        "check --gate x y;--gate kan ikke være »x«. Vælg mellem agendaDraft, agenda, minutesDraft",
        "check --fail-on x y;--fail-on kan ikke være »x«. Vælg mellem error, warning, info, never.",
        "check y --lang sv;--lang kan ikke være »sv«. Vælg mellem da, en.",
        "--lang sv check y;--lang kan ikke være »sv«. Vælg mellem da, en.",
        "check y --gate;Der mangler noget efter --gate.",
        "check y --out a --out b;--out må kun gives én gang.",
        "explain;Skriv, hvilken regel der skal forklares",
        "explain NotText B;»B« er for meget her.",
        "rules B;»B« er for meget her."
      })
  void saysInOneSentenceWhatIsWrongWithTheCommand(String command, String sentence) {
    CommandRun run = danish((Object[]) command.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("med: ").contains(sentence).hasLineCount(1);
  }

  @Test
  void takesNoFilesOfArgumentsAndNoVariables() {
    assertThat(danish("check", "@args").err()).contains("hedder @args.");
    assertThat(danish("check", "${sys:user.name}").err()).contains("hedder ${sys:user.name}.");
  }

  @Test
  void saysThatAFaultIsItsOwnAndHowToReportIt() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("070761-4285 står her");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return read();
          }
        };

    CommandRun run = CommandRun.with(CommandRun.DANISH, broken, "check", "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("fejl i med, ikke i dokumentet. Send denne linje", "IllegalStateException")
        .doesNotContain("står her")
        .hasLineCount(1);
  }
}
