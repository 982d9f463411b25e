package dk.medsdk.benchmarks;

import dk.medsdk.io.ReadResult;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.MeetingDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A document to JSON and back, beside Jackson binding the same JSON to records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

  private final MedJson<MeetingDocument> json = MedJson.documents();
  private final MedJson<MeetingDocument> yaml = json.inYaml();
  private final MeetingDocument document = MedText.read(MeasuredDocument.find().text()).value();
  private final String text = json.write(document);
  private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
  private final String yamlText = yaml.write(document);
  private final DocumentRecord records = JacksonPeer.recordsOf(text);

  /** Sees that what is measured does what it should. */
  @Setup
  public void check() {
    if (!json.read(bytes).orThrow().equals(document)
        || !yaml.read(yamlText).orThrow().equals(document)) {
      throw new IllegalStateException("the document does not read back equal");
    }
  }

  /** Document to bytes. */
  @Benchmark
  public byte[] writeBytes() {
    return json.writeBytes(document);
  }

  /** The peer. */
  @Benchmark
  public byte[] writeBytesJackson() {
    return JacksonPeer.WRITER.writeValueAsBytes(records);
  }

  /** Document to text. */
  @Benchmark
  public String writeText() {
    return json.write(document);
  }

  /** The peer. */
  @Benchmark
  public String writeTextJackson() {
    return JacksonPeer.WRITER.writeValueAsString(records);
  }

  /** Bytes to document. */
  @Benchmark
  public ReadResult<MeetingDocument> readBytes() {
    return json.read(bytes);
  }

  /** The peer. */
  @Benchmark
  public DocumentRecord readBytesJackson() {
    return JacksonPeer.READER.readValue(bytes);
  }

  /** Text to document. */
  @Benchmark
  public ReadResult<MeetingDocument> readText() {
    return json.read(text);
  }

  /** The peer. */
  @Benchmark
  public DocumentRecord readTextJackson() {
    return JacksonPeer.READER.readValue(text);
  }

  /** One line of NDJSON to document. */
  @Benchmark
  public List<ReadResult<MeetingDocument>> readLines() {
    return json.readLines(new ByteArrayInputStream(bytes)).toList();
  }

  /** YAML to document. */
  @Benchmark
  public ReadResult<MeetingDocument> readYaml() {
    return yaml.read(yamlText);
  }
}
