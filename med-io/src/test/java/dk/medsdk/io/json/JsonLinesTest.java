package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final String AGENDA = "{\"format\":\"med/1\",\"kind\":\"agenda\"}";
  private static final String MINUTES = "{\"format\":\"med/1\",\"kind\":\"minutes\"}";

  @TempDir Path folder;

  @Test
  void readsTheLinesAfterABadOne() {
    List<ReadResult<MeetingDocument>> read = read(AGENDA + "\n\n  \r\n{oh no\n" + MINUTES);
    assertThat(read)
        .extracting(result -> result.value().kind())
        .containsExactly(DocumentKind.AGENDA, DocumentKind.UNKNOWN, DocumentKind.MINUTES);
    assertThat(read).extracting(ReadResult::isReadable).containsExactly(true, false, true);
  }

  @Test
  void saysTheNumberThatALineHasInTheFile() {
    ReadResult<MeetingDocument> bad = read(AGENDA + "\r\n\n" + "{\"format\":\"med/1\"}").get(1);
    Finding finding = bad.findings().get(0);
    int start = finding.span().orElseThrow().start();
    assertThat(finding.id()).isEqualTo("MissingProperty");
    assertThat(bad.source().positionOf(start).line()).isEqualTo(3);
    assertThat(bad.source().line(3).length()).isEqualTo(bad.source().length());
  }

  @Test
  void passesOverALineThatIsTooLong() {
    MedJson<MeetingDocument> small =
        MedJson.documents().withLimits(JsonLimits.STANDARD.withDocumentSize(100));
    String lines = AGENDA + "\n" + "x".repeat(100_000) + "\n" + MINUTES + "\n";
    List<ReadResult<MeetingDocument>> read = small.readLines(stream(lines)).toList();
    assertThat(read).extracting(ReadResult::isReadable).containsExactly(true, false, true);
    assertThat(read.get(1).findings()).extracting(Finding::id).containsExactly("LimitExceeded");
  }

  @Test
  void readsLinesThatAreLongerThanItsBuffer() {
    String large =
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"language\":\"" + "å".repeat(99_999) + "\"}";
    assertThat(read(large + "\n" + large))
        .allSatisfy(result -> assertThat(result.findings()).isEmpty())
        .hasSize(2);
  }

  @Test
  void readsAFileAndClosesIt() throws IOException {
    Path file = folder.resolve("møder.ndjson");
    Files.writeString(file, AGENDA + "\n" + MINUTES + "\n");
    try (Stream<ReadResult<MeetingDocument>> lines = MedJson.documents().readLines(file)) {
      assertThat(lines.map(result -> result.provenance().name().orElseThrow()))
          .containsExactly("møder.ndjson", "møder.ndjson");
    }
  }

  @Test
  void saysThatAFileCanBeReadNoFurther() {
    InputStream broken =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public int read(byte[] buffer) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> MedJson.documents().readLines(broken).toList())
        .withMessageContaining("the disk is gone");
  }

  @Test
  void readsAMillionDocumentsWith24Megabytes() throws IOException, InterruptedException {
    assertThat(OwnProcess.run(ManyLines.class, 24).trim())
        .isEqualTo(String.valueOf(ManyLines.DOCUMENTS));
  }

  private static List<ReadResult<MeetingDocument>> read(String lines) {
    return MedJson.documents().readLines(stream(lines)).toList();
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }
}
