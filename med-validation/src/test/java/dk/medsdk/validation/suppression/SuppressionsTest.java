package dk.medsdk.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

  private static final String ONE =
      """
      - rule: OverlappingTimeSlots
        path: /meeting/items/2
        document: referat.txt
        reason: Besvares i juni
        owner: MED-sekretariatet
        until: 2026-06-30
      """;

  @Test
  void readsEveryValueAndWhereItStands() {
    SuppressionReading reading = Suppressions.read(ONE);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.suppressions().all())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("OverlappingTimeSlots");
              assertThat(one.place())
                  .isEqualTo(SuppressedPlace.at(new ModelPath("/meeting/items/2")));
              assertThat(one.document()).contains("referat.txt");
              assertThat(one.reason()).isEqualTo("Besvares i juni");
              assertThat(one.owner()).isEqualTo("MED-sekretariatet");
              assertThat(one.until()).isEqualTo(LocalDate.of(2026, 6, 30));
              assertThat(reading.source().cut(one.span().orElseThrow()))
                  .isEqualTo("OverlappingTimeSlots");
            });
  }

  @Test
  void readsAQuotation() {
    SuppressionReading reading =
        Suppressions.read(ONE.replace("path: /meeting/items/2", "text: \"Det  indstilles\""));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.suppressions().all())
        .singleElement()
        .extracting(Suppression::place)
        .isEqualTo(SuppressedPlace.where("Det indstilles"))
        .hasToString("\"Det indstilles\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "--- []\n", "[ ]"})
  void readsAFileWithoutSuppressions(String yaml) {
    assertThat(Suppressions.read(yaml).findings()).isEmpty();
    assertThat(Suppressions.read(yaml).suppressions().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OverlappingTimeSlots|OverlapingTimeSlots|OverlapingTimeSlots|rule\" must be the name of a"
            + " rule",
        "2026-06-30|30.06.2026|30.06.2026|until\" must be a day such as 2026-12-31",
        "path: /meeting|path: meeting|meeting/items/2|path\" must be a path such as /meeting/items/2",
        "path: /meeting/items/2|path:|''|path\" must be a text",
        "path: /meeting/items/2|text: ······-····|······-····|text\" must be a text with a letter or"
            + " a digit",
        "document: referat.txt|document: [a]|[a]|document\" must be a text",
        "Besvares i juni|''|''|reason\" must be a text",
      })
  void saysWhatIsWrongAndWhereAndLeavesTheEntryOut(
      String right, String wrong, String where, String message) {
    SuppressionReading reading = Suppressions.read(ONE.replace(right, wrong));

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message(Locale.ENGLISH)).isEqualTo("\"[0]." + message);
              assertThat(reading.source().cut(finding.span().orElseThrow())).isEqualTo(where);
              assertThat(finding.saysUnreadable()).isTrue();
            });
    assertThat(reading.suppressions().all()).isEmpty();
  }

  @Test
  void refusesAPlaceThatIsSaidInBothWays() {
    SuppressionReading reading = Suppressions.read(ONE + "  text: Referat\n");

    assertThat(reading.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly("\"[0]\" must have either path or text, and only one");
    assertThat(reading.suppressions().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rule", "path", "reason", "owner", "until"})
  void saysWhatIsMissing(String key) {
    SuppressionReading reading =
        Suppressions.read(ONE.replaceFirst("(?m)" + key + ": .*$", "x: y"));
    String expected = key.equals("path") ? "have either path or text" : "must have " + key;

    assertThat(reading.findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .anyMatch(message -> message.contains(expected));
    assertThat(reading.suppressions().all()).isEmpty();
  }

  @Test
  void keepsTheRightOnesBesideAWrongOne() {
    SuppressionReading reading = Suppressions.read(ONE.replace("until", "til") + ONE + "- x\n");

    assertThat(reading.suppressions().all()).hasSize(1);
    assertThat(reading.findings())
        .extracting(Finding::id)
        .containsExactly("SuppressionKeyUnknown", "SuppressionValueWrong", "SuppressionValueWrong");
  }

  @Test
  void asksWhatWasMeant() {
    assertThat(Suppressions.read(ONE.replace("Slots", "Slot")).findings())
        .singleElement()
        .extracting(finding -> finding.suggestion().orElseThrow().en())
        .isEqualTo("Did you mean OverlappingTimeSlots?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# kun en bemærkning", "a: [1", "rule: x", "\"", "&a [*a]", "\u0000", "ord"})
  void saysOfWhatHoldsNoSuppressionsThatItHoldsNone(String yaml) {
    SuppressionReading reading = Suppressions.read(yaml);

    assertThat(reading.findings()).isNotEmpty().allMatch(Finding::saysUnreadable);
    assertThat(reading.suppressions().all()).isEmpty();
  }

  @Test
  void readsAFileAndSaysThatItIsNoUtf8(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), ONE);
    Path old =
        Files.write(
            folder.resolve("b.yaml"),
            ONE.replace("juni", "når").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Suppressions.read(file).suppressions().all())
        .isEqualTo(Suppressions.read(ONE).suppressions().all());
    assertThat(Suppressions.read(old).findings())
        .singleElement()
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .isEqualTo("The suppressions cannot be read as YAML: UTF-8?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"070761-4285", "070761 4285", "0707614285", "······-····"})
  void keepsNoCprNumberThatCanBePrinted(String number) {
    String quoted =
        ONE.replace("OverlappingTimeSlots", "CprNumberInText")
            .replace("path: /meeting/items/2", "text: \"klage (" + number + ")\"")
            .replace("i juni", "om " + number);

    SuppressionReading reading = Suppressions.read(quoted + quoted.replace("until", "til"));

    assertThat(reading.suppressions().all()).hasSize(1);
    assertThat(reading.toString() + reading.source().content()).doesNotContain("4285");
    assertThat(reading.suppressions().all().get(0).place().toString()).contains("klage (·····");
  }

  @Test
  void refusesWhatNobodyAnswersFor() {
    SuppressedPlace anywhere = SuppressedPlace.at(ModelPath.ROOT);
    LocalDate day = LocalDate.of(2026, 6, 30);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.of("A", anywhere, "fordi", " ", day));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.of("A", anywhere, "", "os", day));
    assertThatIllegalArgumentException().isThrownBy(() -> SuppressedPlace.where("(·····)"));
    assertThat(Suppressions.of(List.of(Suppression.of("A", anywhere, "fordi", "os", day))))
        .hasToString("[" + Suppression.of("A", anywhere, "fordi", "os", day) + "]");
  }

  @Test
  void isAboutAFileInWhateverFolder() {
    Suppression any =
        Suppression.of("A", SuppressedPlace.at(ModelPath.ROOT), "x", "y", LocalDate.EPOCH);
    Suppression one = any.in("referat.txt");

    assertThat(any.isAbout(Optional.empty())).isTrue();
    assertThat(one.isAbout(Optional.empty())).isFalse();
    assertThat(one.isAbout(Optional.of("referat.txt"))).isTrue();
    assertThat(one.isAbout(Optional.of("2026/referat.txt"))).isTrue();
    assertThat(one.isAbout(Optional.of("2026\\referat.txt"))).isTrue();
    assertThat(one.isAbout(Optional.of("et referat.txt"))).isFalse();
  }
}
