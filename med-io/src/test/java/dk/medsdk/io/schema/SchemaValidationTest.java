package dk.medsdk.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.io.json.MedSchema;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import dk.medsdk.testkit.SampleOrganisations;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are schemas, accept what is published, and refuse what the reader refuses. */
class SchemaValidationTest {

  static List<SampleDocument> documents() {
    return SampleDocuments.all();
  }

  static List<Organisation> organisations() {
    return SampleOrganisations.all();
  }

  @ParameterizedTest
  @EnumSource
  void areSchemasThemselves(MedSchema schema) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                .validate(schema.text(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void acceptSampleDocuments(SampleDocument sample) {
    String json = MedJson.documents().write(sample.expected());
    assertThat(SchemaValidator.OF_DOCUMENTS.errors(json)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("organisations")
  void acceptSampleOrganisations(Organisation organisation) {
    String json = MedJson.organisations().write(organisation);
    assertThat(SchemaValidator.OF_ORGANISATIONS.errors(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"format\":\"med/1\"}",
        "{\"kind\":\"agenda\"}",
        "{\"format\":\"med/2\",\"kind\":\"agenda\"}",
        "{\"format\":\"med/1\",\"kind\":\"Agenda\"}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"title\":\"Dagsorden\"}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":null}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"contents\":{}}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"provenance\":\"referat.pdf\"}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"contents\":[{\"number\":1}]}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"contents\":[{\"slot\":{\"end\":\"09:00\"}}]}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[{\"allottedMinutes\":2147483648}]}}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[{\"summary\":[{\"text\":\"Uden type\"}]}]}}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[{\"summary\":[{\"type\":\"heading\"}]}]}}",
        "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{\"items\":[{\"summary\":[{\"type\":\"table\",\"text\":\"\"}]}]}}"
      })
  void refuseBrokenDocuments(String json) {
    assertThat(MedJson.documents().read(json).findings()).isNotEmpty();
    assertThat(SchemaValidator.OF_DOCUMENTS.errors(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\":\"med/1\",\"committees\":[{\"level\":\"HMU\"}]}",
        "{\"format\":\"med/1\",\"persons\":[{}]}",
        "{\"format\":\"med/1\",\"persons\":[{\"id\":\" \"}]}",
        "{\"format\":\"med/1\",\"mandates\":[{\"electionGroup\":\"a\"}]}",
        "{\"format\":\"med/1\",\"mandates\":[{\"representation\":\"tr\"}]}",
        "{\"format\":\"med/1\",\"validity\":{\"from\":\"2007\"}}",
        "{\"format\":\"med/1\",\"complete\":\"true\"}"
      })
  void refuseBrokenOrganisations(String json) {
    assertThat(MedJson.organisations().read(json).findings()).isNotEmpty();
    assertThat(SchemaValidator.OF_ORGANISATIONS.errors(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-12", "2026-02-29", "2024-02-29", "2026-02-30", "2026-13-01", "2026-00-10",
            "0000-01-01",
        "9999-12-31", "10000-01-01", "+2026-03-12", "-2026-03-12", "2026-3-12", "12-03-2026",
            "2026-03-12 ",
        "2026-03-12\\n", "20260312", "2026-W11-4", "2026-072", "", "٢٠٢٦-٠٣-١٢"
      })
  void agreeWithTheReaderOnDates(String text) {
    assertAgreement("\"date\":\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:00",
        "00:00",
        "23:59",
        "24:00",
        "9:00",
        "09:60",
        "09.00",
        "0900",
        "09",
        "09:00:30",
        "09:00:60",
        "09:00:",
        "09:00:00.",
        "09:00:00.1",
        "09:00:00.123456789",
        "09:00:00.1234567890",
        "09:00Z",
        "09:00+01:00",
        "09:00\\n",
        " 09:00",
        "",
        "٠٩:٠٠",
        "-9:00"
      })
  void agreeWithTheReaderOnClocks(String text) {
    assertAgreement("\"start\":\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Copenhagen",
        "Atlantic/Faroe",
        "America/Port-au-Prince",
        "Etc/GMT+1",
        "UTC",
        "Z",
        "UTC+01:30",
        "GMT-2",
        "+1",
        "+01:00",
        "-0930",
        "+01:00:30",
        "",
        " ",
        "Europe København",
        "1:00",
        "/Copenhagen"
      })
  void agreeWithTheReaderOnZones(String text) {
    assertAgreement("\"zone\":\"" + text + "\"");
  }

  @Test
  void agreeWithTheReaderOnEveryCharacterOfAnId() {
    Pattern pattern =
        Pattern.compile(
            new JsonMapper()
                .readTree(MedSchema.ORGANISATION.text())
                .at("/$defs/Id/pattern")
                .asString());
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String id = Character.toString(c);
      assertThat(pattern.matcher(id).find()).as("U+%04X", c).isEqualTo(!id.isBlank());
    }
  }

  private static void assertAgreement(String property) {
    String json = "{\"format\":\"med/1\",\"kind\":\"agenda\",\"meeting\":{" + property + "}}";
    assertThat(SchemaValidator.OF_DOCUMENTS.errors(json).isEmpty())
        .as(property)
        .isEqualTo(MedJson.documents().read(json).findings().isEmpty());
  }
}
