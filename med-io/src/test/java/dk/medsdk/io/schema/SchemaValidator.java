package dk.medsdk.io.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.medsdk.io.json.MedSchema;
import java.util.List;

/** A validator that knows nothing of this project, with assertions of {@code format} turned on. */
public final class SchemaValidator {

  /** By the schema of agendas and minutes. */
  public static final SchemaValidator OF_DOCUMENTS =
      new SchemaValidator(MedSchema.MEETING_DOCUMENT);

  /** By the schema of organisations. */
  public static final SchemaValidator OF_ORGANISATIONS =
      new SchemaValidator(MedSchema.ORGANISATION);

  private final Schema schema;

  private SchemaValidator(MedSchema schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.text());
  }

  /** What is wrong with a document; nothing if it is valid. */
  public List<Error> errors(String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
