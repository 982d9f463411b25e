package dk.medsdk.cli;

import static dk.medsdk.cli.CommandRun.danish;
import static dk.medsdk.cli.CommandRun.english;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.gate.DocumentReader;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.testkit.SampleOrganisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertToTextTest {

  private static final String JSON =
      """
      {"format": "med/1", "kind": "agenda",
       "meeting": {"date": "2026-03-12",
        "items": [{"number": "1", "title": "Støj", "attachments": [{"title": "Plan", "uri": "plan.pdf"}]}]}}
      """;
  private static final String TEXT =
      """
      Dagsorden
      - Mødedato: 12. marts, 2026
      1. Støj
      Bilag
      - Plan
      """;

  @TempDir Path folder;
  private Path agenda;

  @BeforeEach
  void writeDocument() throws IOException {
    agenda = Files.writeString(folder.resolve("dagsorden.json"), JSON);
  }

  @Test
  void writesThePageAndSaysOnStandardErrorWhatItDoesNotHold() {
    CommandRun run = danish("convert", agenda, "--to", "text");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(TEXT);
    assertThat(run.err())
        .startsWith(
            agenda
                + ":3:87: info [NotInText] /meeting/items/0/attachments/0/uri står ikke i teksten, for"
                + " dér er der ikke plads til det\n");
    assertThat(english("convert", agenda, "--to", "TEXT").err())
        .contains(
            "/meeting/items/0/attachments/0/uri is not in the text, which has no place for it");
  }

  @Test
  void writesThePageToAFile() {
    Path out = folder.resolve("dagsorden.txt");

    assertThat(danish("convert", agenda, "--to", "text", "--out", out).code()).isZero();
    assertThat(out).hasContent(TEXT);
  }

  @Test
  void writesPagesThatReadBack() throws IOException {
    for (SampleDocument sample : SampleDocuments.all()) {
      if (sample.layout().equals("rm-page")) {
        Path text = Files.writeString(folder.resolve("referat.txt"), sample.text());
        Path page = folder.resolve("side.txt");

        assertThat(danish("convert", text, "--to", "text", "--out", page))
            .isEqualTo(new CommandRun(0, "", ""));
        assertThat(DocumentReader.read(page).orThrow()).isEqualTo(sample.expected());
      }
    }
  }

  @Test
  void refusesSeveralDocumentsAndSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("nyt.txt"), TEXT);
    Path lines = Files.writeString(folder.resolve("alle.ndjson"), "{}\n{}\n");

    CommandRun ofFolder = danish("convert", folder, "--to", "text");
    CommandRun ofLines = english("convert", lines, "--to", "text");

    assertThat(ofFolder.code()).isEqualTo(2);
    assertThat(ofFolder.out()).isEmpty();
    assertThat(ofFolder.err())
        .contains("--to text skriver ét dokument", "--to text --out referat.txt")
        .hasLineCount(1);
    assertThat(ofLines.code()).isEqualTo(2);
    assertThat(ofLines.err()).contains("--to text writes one document").hasLineCount(1);
  }

  @Test
  void refusesOrganisations() throws IOException {
    Path organisation = folder.resolve("organisation.json");
    MedJson.organisations().write(SampleOrganisations.all().get(0), organisation);

    CommandRun run = danish("convert", organisation, "--to", "text");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("En organisation kan ikke skrives som tekst").hasLineCount(1);
  }

  @Test
  void explainsTheFindingsOfWriting() {
    assertThat(danish("explain", "NotInText").out()).contains("adressen på et bilag");
    assertThat(english("explain", "ChangedInText").out()).contains("A title of two lines is put");
  }
}
