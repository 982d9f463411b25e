package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String TEXT =
      """
      Referat af LMU den 3. maj 2026
      1. Mødet gik godt (5 min.)
      Beslutning: Godkendt.
      """;
  private static final String BROKEN = "{\"format\":\"med/1\",\n \"kynd\":\"minutes\"}";

  @TempDir Path folder;
  private Path minutes;
  private Path broken;

  @BeforeEach
  void writeDocuments() throws IOException {
    minutes = Files.writeString(folder.resolve("møde.txt"), TEXT);
    broken = Files.writeString(folder.resolve("ødelagt.json"), BROKEN);
  }

  @Test
  void writesIndentedJsonWithWhereItCameFrom() {
    CommandRun run = danish("convert", minutes, "--to", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"format\": \"med/1\",\n  \"kind\": \"minutes\"")
        .contains("\"provenance\": {\n    \"name\": \"møde.txt\"", "Mødet gik godt")
        .endsWith("}\n}\n".replace("}\n}", "  }\n}"))
        .doesNotContain("\r", folder.toString());
  }

  @Test
  void writesYamlThatItReadsItself() {
    CommandRun yaml = danish("convert", minutes, "--to", "YAML");
    byte[] bytes = yaml.out().getBytes(StandardCharsets.UTF_8);
    CommandRun back = CommandRun.reading(bytes, "convert", "-", "--to", "ndjson");

    assertThat(yaml.out())
        .startsWith("format: med/1\nkind: minutes\n")
        .endsWith("encoding: UTF-8\n");
    assertThat(back.code()).isZero();
    assertThat(back.out()).startsWith("{\"format\":\"med/1\",\"kind\":\"minutes\"").hasLineCount(1);
    assertThat(back.out()).contains("\"mediaType\":\"application/yaml\"").doesNotContain("<stdin>");
  }

  @Test
  void writesEveryDocumentOfAFolderOnALineInOrder() throws IOException {
    String agenda = "{\"format\":\"med/1\",\"kind\":\"agenda\"}\n";
    Files.writeString(folder.resolve("alle.ndjson"), agenda + "\n" + agenda);
    Files.writeString(folder.resolve("næste.yml"), "format: med/1\nkind: themeSummary\n");

    CommandRun run = danish("convert", folder, "--to", "ndjson");

    assertThat(kinds(run.out()))
        .containsExactly(
            DocumentKind.AGENDA,
            DocumentKind.AGENDA,
            DocumentKind.MINUTES,
            DocumentKind.THEME_SUMMARY);
    assertThat(run.out()).hasLineCount(4).endsWith("}\n");
  }

  @Test
  void writesNothingOfWhatWasReadWithErrorsButTheOthers() {
    CommandRun run = danish("convert", broken, minutes, "--to", "ndjson");

    assertThat(run.code()).isEqualTo(3);
    assertThat(kinds(run.out())).containsExactly(DocumentKind.MINUTES);
    assertThat(run.err())
        .startsWith(broken + ":1:1: error [MissingProperty] Her mangler \"kind\"\n")
        .contains(
            "\n\n" + broken + ":2:2: error [UnknownProperty]", "   → Forslag: Mente du \"kind\"?\n")
        .endsWith(
            "med: "
                + broken
                + " er ikke konverteret, for den kunne ikke læses uden fejl; de står"
                + " ovenfor.\n");
  }

  @Test
  void saysAtWhichLineOfNdjsonADocumentIsLeftOut() throws IOException {
    String line = BROKEN.replace("\n", "");
    String sound = "{\"format\":\"med/1\",\"kind\":\"agenda\"}\n";
    Path many = Files.writeString(folder.resolve("mange"), sound + line + "\n" + sound);

    CommandRun run = english("convert", many, "--to", "ndjson");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).hasLineCount(2);
    assertThat(run.err())
        .contains(many + ":2:20: error [UnknownProperty]")
        .endsWith(
            many
                + ":2 was not converted, as it could not be read without errors; they stand"
                + " above.\n");
  }

  @Test
  void convertsWhatWasReadWithAGuessAndSaysIt() throws IOException {
    Files.write(minutes, TEXT.getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = english("convert", minutes, "--to", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Mødet gik godt", "\"encoding\": \"windows-1252\"");
    assertThat(run.err())
        .isEqualTo(
            minutes
                + ": info [GuessedEncoding] The file is not UTF-8; it was read as"
                + " windows-1252\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void refusesSeveralDocumentsInAFormForOne(String form) throws IOException {
    String line = "{\"format\":\"med/1\",\"kind\":\"agenda\"}\n";
    Path many = Files.writeString(folder.resolve("mange"), line + line);
    Path out = Files.writeString(folder.resolve("ud"), "gammel");

    CommandRun twoFiles = danish("convert", minutes, broken, "--to", form);
    CommandRun twoLines = danish("convert", many, "--to", form, "--out", out);

    assertThat(List.of(twoFiles, twoLines))
        .allSatisfy(
            run -> {
              assertThat(run.code()).isEqualTo(2);
              assertThat(run.out()).isEmpty();
              assertThat(run.err()).contains("Brug --to ndjson, som").hasLineCount(1);
            });
    assertThat(out).hasContent("gammel");
  }

  @Test
  void writesTheFileWholeOrNotAtAll() throws IOException {
    Path out = Files.writeString(folder.resolve("ud"), "gammel");

    CommandRun failed = danish("convert", broken, "--to", "json", "--out", out);
    assertThat(failed.code()).isEqualTo(3);
    assertThat(out).hasContent("gammel");

    CommandRun run = danish("convert", minutes, "--to", "json", "--out", out);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(out).hasContent(danish("convert", minutes, "--to", "json").out());
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void neverWritesOverAnInput() {
    CommandRun run = danish("convert", minutes, "--to", "json", "--out", minutes);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ville overskrive " + minutes).hasLineCount(1);
    assertThat(minutes).hasContent(TEXT);
  }

  @Test
  void convertsTheRestWhenAFileIsMissing() {
    CommandRun run = danish("convert", folder.resolve("væk.txt"), minutes, "--to", "ndjson");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "convert --to json;Skriv, hvad der skal konverteres, fx: med convert referat.txt --to"
            + " json.",
        "convert y;Skriv, hvad der skal konverteres til: --to json, --to yaml, --to ndjson eller"
            + " --to text.",
        "convert y --to;Der mangler noget efter --to.",
        "convert y --to xml;--to kan ikke være »xml«. Vælg mellem json, yaml, ndjson, text.",
        "convert y --too json;valg, der hedder »--too«. Mente du --to? Hjælp: med convert --help.",
        "conver y;Der er ingen kommando, der hedder »conver«. Mente du convert?"
      })
  void saysInOneSentenceWhatIsWrongWithTheCommand(String command, String sentence) {
    CommandRun run = danish((Object[]) command.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("med: ").contains(sentence).hasLineCount(1);
  }

  @Test
  void neverShowsACprNumberInWhatItSays() throws IOException {
    Files.writeString(broken, "{\"format\":\"med/1\",\"kind\":\"brev 070761-4285\"}");

    assertThat(danish("convert", broken, "--to", "json").err())
        .contains("······-····")
        .doesNotContain("4285");
  }

  private static List<DocumentKind> kinds(String ndjson) {
    MedJson<MeetingDocument> json = MedJson.documents();
    return ndjson
        .lines()
        .map(json::read)
        .map(ReadResult::orThrow)
        .map(MeetingDocument::kind)
        .toList();
  }
}
