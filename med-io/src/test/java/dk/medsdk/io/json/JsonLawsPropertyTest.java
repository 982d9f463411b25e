package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of the form for every value that the model can hold. */
@Domain(MedArbitraries.class)
@Domain(DomainContext.Global.class)
class JsonLawsPropertyTest {

  private static final MedJson<MeetingDocument> JSON = MedJson.documents();

  @Property
  void readsBackWhatItWrote(@ForAll MeetingDocument document) {
    assertThat(read(JSON, document)).isEqualTo(document);
  }

  @Property
  void readsBackWhatItWroteIndented(@ForAll MeetingDocument document) {
    assertThat(read(JSON.indented(), document)).isEqualTo(document);
  }

  @Property
  void readsBackWhatItWroteInYaml(@ForAll MeetingDocument document) {
    assertThat(read(JSON.inYaml(), document)).isEqualTo(document);
  }

  @Property
  void writesTheSameBytesForEqualValues(@ForAll MeetingDocument document) {
    byte[] written = JSON.writeBytes(document);
    MeetingDocument again = JSON.read(written).orThrow();
    assertThat(JSON.writeBytes(again)).isEqualTo(written);
  }

  @Property
  void readsTheSameFromTextAndBytes(@ForAll MeetingDocument document) {
    assertThat(JSON.read(JSON.write(document)).value()).isEqualTo(document);
  }

  @Property
  void readsLinesAsTheDocumentsTheyAre(@ForAll @Size(max = 5) List<MeetingDocument> documents) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (MeetingDocument document : documents) {
      lines.writeBytes(JSON.writeBytes(document));
      lines.write('\n');
    }
    List<ReadResult<MeetingDocument>> read =
        JSON.readLines(new ByteArrayInputStream(lines.toByteArray())).toList();
    assertThat(read).allSatisfy(result -> assertThat(result.findings()).isEmpty());
    assertThat(read).map(ReadResult::value).isEqualTo(documents);
    assertThat(read).map(result -> result.source().firstLine()).isEqualTo(oneTo(documents.size()));
  }

  @Property
  void readsBackOrganisations(@ForAll Organisation organisation) {
    MedJson<Organisation> json = MedJson.organisations();
    assertThat(read(json, organisation)).isEqualTo(organisation);
    assertThat(read(json.inYaml(), organisation)).isEqualTo(organisation);
  }

  private static <T> T read(MedJson<T> json, T value) {
    ReadResult<T> read = json.read(json.writeBytes(value));
    assertThat(read.findings()).isEmpty();
    return read.value();
  }

  private static List<Integer> oneTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }
}
