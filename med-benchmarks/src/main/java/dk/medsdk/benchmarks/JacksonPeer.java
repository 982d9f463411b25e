package dk.medsdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.medsdk.model.meeting.Agreement;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.FollowUpState;
import dk.medsdk.model.meeting.LinkType;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Outcome;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.organisation.Side;
import java.time.LocalTime;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Jackson on records, as someone who cares for speed sets it up. */
final class JacksonPeer {

  private static final List<Class<?>> ENUMS =
      List.of(
          Agreement.class,
          AttendanceState.class,
          DocumentKind.class,
          DocumentStatus.class,
          FollowUpState.class,
          LinkType.class,
          MeetingKind.class,
          Openness.class,
          Outcome.class,
          Purpose.class,
          Side.class);

  private static final JsonMapper MAPPER = mapper();

  static final ObjectReader READER = MAPPER.readerFor(DocumentRecord.class);
  static final ObjectWriter WRITER = MAPPER.writerFor(DocumentRecord.class);

  private JacksonPeer() {}

  /**
   * The records of a document in JSON.
   *
   * @throws IllegalStateException if they do not hold and write what it says: then there is nothing
   *     to compare
   */
  static DocumentRecord recordsOf(String json) {
    DocumentRecord records = READER.readValue(json);
    String written = WRITER.writeValueAsString(records);
    if (!MAPPER.readTree(written).equals(MAPPER.readTree(json))) {
      throw new IllegalStateException("records and document are not the same in JSON");
    }
    if (!records.equals(READER.readValue(written))) {
      throw new IllegalStateException("records do not read back equal");
    }
    return records;
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    ENUMS.forEach(type -> mapper.addMixIn(type, CamelCase.class));
    return mapper.addMixIn(LocalTime.class, AsItPrintsItself.class).build();
  }

  /** What every enum is told. */
  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface CamelCase {}

  /** A clock without seconds, {@code 09:00}, and the fastest way to write it. */
  @JsonSerialize(using = ToStringSerializer.class)
  private interface AsItPrintsItself {}
}
