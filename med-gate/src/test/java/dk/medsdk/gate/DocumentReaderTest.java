package dk.medsdk.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String JSON = "{\"format\":\"med/1\",\"kind\":\"agenda\"}";
  private static final String YAML = "format: med/1\nkind: agenda\n";
  private static final String TEXT = "Dagsorden\n1. Parkering (5 min.)\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void tellsTheFormatsApartInEveryEncoding(String name) {
    Charset charset = Charset.forName(name);
    // What is called UTF-16 writes a mark of its own.
    String mark = name.equals("UTF-16") ? "" : "\uFEFF";

    assertThat(mediaType(JSON.getBytes(charset))).isEqualTo("application/json");
    assertThat(mediaType(YAML.getBytes(charset))).isEqualTo("application/yaml");
    assertThat(mediaType(TEXT.getBytes(charset))).isEqualTo("text/plain");
    assertThat(mediaType((mark + JSON).getBytes(charset))).isEqualTo("application/json");
    assertThat(mediaType((mark + YAML).getBytes(charset))).isEqualTo("application/yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\r\n \t{\n\n  \"kind\" : 1",
        "{}",
        "{",
        "{ }",
        "{\"navn\": \"en anden slags\"}",
        "[{\"format\": \"med/1\"}]",
        "{\"a\": [\n{\"b\": 1}]}",
      })
  void takesForJsonWhatBeginsAsAnObject(String text) {
    assertThat(mediaType(text)).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Referatet fra marts\n\n---\nkind: minutes\n\"format\": 'med/1'\n",
        "%YAML 1.2\n---\nformat : \"med/1\"",
        "format: med/2",
      })
  void takesForYamlWhatNamesTheFormatBeforeAnythingElse(String text) {
    assertThat(mediaType(text)).isEqualTo("application/yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{Udkast} Dagsorden\n1. Parkering",
        "{\\rtf1 format: med/1}",
        "[Logo]\nDagsorden",
        "[\"Udkast\"] Dagsorden",
        "# Dagsorden\nUdvalg: HMU\nDato: 3. maj\n1. Parkering",
        "Referat\nformat: med/1\n",
        "Format: med/1",
        "Den 3. maj: format: med/1",
        "kind: agenda\n",
        "// et referat\n{\"format\":\"med/1\"}",
      })
  void takesEverythingElseForText(String text) {
    assertThat(mediaType(text)).isEqualTo("text/plain");
  }

  @Test
  void saysWhatIsWrongWithJsonOfAnotherKind() {
    ReadResult<MeetingDocument> read = DocumentReader.read("{\"navn\": \"en anden slags\"}");

    assertThat(read.findings()).extracting(Finding::id).contains("UnknownProperty");
    assertThat(read.isReadable()).isFalse();
    assertThat(
            DocumentReader.read("{\\rtf1 Dagsorden}".getBytes(StandardCharsets.UTF_8)).findings())
        .extracting(Finding::id)
        .containsExactly("NotText");
  }

  @Test
  void readsTheSameFromEverySource(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("møde.txt"), JSON);

    ReadResult<MeetingDocument> fromFile = DocumentReader.read(file);

    assertThat(fromFile.value().kind()).isEqualTo(DocumentKind.AGENDA);
    assertThat(fromFile.provenance().name()).contains("møde.txt");
    assertThat(fromFile).isEqualTo(DocumentReader.read(stream(JSON)).named("møde.txt"));
    assertThat(DocumentReader.read(JSON).value()).isEqualTo(fromFile.value());
  }

  @Test
  void readsEveryLineOfNdjsonAtItsNumber(@TempDir Path folder) throws IOException {
    String lines = JSON + "\n\n{\"format\":\"med/1\"}\r\n" + JSON.replace("agenda", "minutes");
    Path file = Files.writeString(folder.resolve("alle"), lines);

    try (Stream<ReadResult<MeetingDocument>> all = DocumentReader.readAll(file)) {
      List<ReadResult<MeetingDocument>> read = all.toList();

      assertThat(read).hasSize(3).allMatch(r -> r.provenance().name().orElse("").equals("alle"));
      assertThat(read).extracting(ReadResult::isReadable).containsExactly(true, false, true);
      assertThat(read).extracting(r -> r.source().firstLine()).containsExactly(1, 3, 4);
      assertThat(read.get(2).value().kind()).isEqualTo(DocumentKind.MINUTES);
    }
  }

  @Test
  void readsWhatIsNoNdjsonAsTheOneDocumentItIs() throws IOException {
    for (String one :
        List.of(TEXT, YAML, JSON, JSON.replace(",", ",\n"), "{\"a\": [\n{}]}", "{\n{", "")) {
      assertThat(DocumentReader.readAll(stream(one)))
          .containsExactly(DocumentReader.read(stream(one)));
    }
  }

  @Test
  void seesNdjsonWhoseLinesAreLongOrBroken() throws IOException {
    String longLine = JSON.replace("}", ",\"language\":\"" + "da ".repeat(100_000) + "\"}");

    assertThat(DocumentReader.readAll(stream(longLine + "\n" + JSON))).hasSize(2);
    assertThat(DocumentReader.readAll(stream("{\"format\":\"me\n" + JSON)))
        .extracting(ReadResult::isReadable)
        .containsExactly(false, true);
  }

  @Test
  void readsNdjsonToItsEndAndLeavesItOpen(@TempDir Path folder) throws IOException {
    int documents = 5_000;
    Path file = Files.writeString(folder.resolve("alle"), (JSON + "\n").repeat(documents));

    try (Stream<ReadResult<MeetingDocument>> all = DocumentReader.readAll(file)) {
      assertThat(all.filter(ReadResult::isReadable)).hasSize(documents);
    }
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(DocumentReader.readAll(in)).hasSize(documents);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void readsNoMoreThanTheLimitOfOneDocument() throws IOException {
    EndlessInput endless = new EndlessInput();

    ReadResult<MeetingDocument> read = DocumentReader.read(endless);

    assertThat(read.findings()).extracting(Finding::id).containsExactly("DocumentTooLarge");
    assertThat(endless.read).isEqualTo(MedText.MOST_BYTES + 1);
  }

  private static String mediaType(byte[] bytes) {
    return DocumentReader.read(bytes).provenance().mediaType();
  }

  private static String mediaType(String text) {
    return DocumentReader.read(text).provenance().mediaType();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The letter a, without end. */
  private static final class EndlessInput extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'a';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Arrays.fill(buffer, offset, offset + length, (byte) 'a');
      read += length;
      return length;
    }
  }
}
