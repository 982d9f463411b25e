package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MedJsonTest {

  private static final String EXAMPLE =
      """
      {"format":"med/1","kind":"minutes","language":"da",\
      "contents":[{"number":"1","title":"Godkendelse af dagsorden","slot":{"start":"09:00","end":"09:05"}}],\
      "meeting":{"committee":{"name":"HMU Kysthospitalet","level":"HMU"},"date":"2026-03-12","start":"09:00",\
      "places":["Mødelokale 2"],\
      "attendance":[{"name":"Ida Holm","state":"absent"},{"name":"Bo Vang","state":"partial","until":"10:30"}],\
      "items":[{"number":"1","title":"Godkendelse af dagsorden","slot":{"start":"09:00","end":"09:05"},\
      "purposes":["approval"],\
      "recommendation":{"addressee":"HMU","points":[{"text":"godkender dagsordenen"}]},\
      "caseStatement":[{"type":"paragraph","text":"Dagsordenen blev udsendt den 2. marts."}],\
      "decision":{"actor":"HMU","resolutions":[{"text":"godkende dagsordenen"}]}}]}}""";

  static Stream<SampleDocument> samples() {
    return SampleDocuments.all().stream();
  }

  @Test
  void writesWhatItReadToTheByte() {
    ReadResult<MeetingDocument> read = MedJson.documents().read(EXAMPLE);
    assertThat(read.findings()).isEmpty();
    assertThat(MedJson.documents().write(read.value())).isEqualTo(EXAMPLE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackWhatItWrote(SampleDocument sample) {
    for (MedJson<MeetingDocument> form :
        List.of(
            MedJson.documents(), MedJson.documents().indented(), MedJson.documents().inYaml())) {
      ReadResult<MeetingDocument> read = form.read(form.writeBytes(sample.expected()));
      assertThat(read.findings()).isEmpty();
      assertThat(read.value()).isEqualTo(sample.expected());
    }
  }

  @Test
  void knowsWhereEachValueStands() {
    ReadResult<MeetingDocument> read = MedJson.documents().read(EXAMPLE);
    ModelPath title = ModelPath.ITEMS.child(0).child("title");
    assertThat(read.sourceMap().spanOf(title).map(read.source()::cut))
        .contains("\"Godkendelse af dagsorden\"");
    ModelPath slot = ModelPath.ITEMS.child(0).child("slot");
    assertThat(read.sourceMap().spanOf(slot).map(read.source()::cut))
        .contains("{\"start\":\"09:00\",\"end\":\"09:05\"}");
    assertThat(read.sourceMap().spanOf(ModelPath.ROOT).map(read.source()::cut)).contains(EXAMPLE);
  }

  @Test
  void writesYamlThatOlderProgramsReadAlike() {
    MeetingDocument document = MedJson.documents().read(EXAMPLE).value();
    assertThat(MedJson.documents().inYaml().write(document))
        .contains("date: \"2026-03-12\"", "start: \"09:00\"", "number: \"1\"")
        .contains("name: HMU Kysthospitalet");
  }
}
