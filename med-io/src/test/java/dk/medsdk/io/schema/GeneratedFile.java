package dk.medsdk.io.schema;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.io.shape.OrganisationShapes;
import dk.medsdk.io.shape.RichTextForm;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A committed file that follows from the model.
 *
 * @param path where it stands, from the module
 * @param content what must stand in it
 */
record GeneratedFile(Path path, String content) {

  private static final Path SCHEMAS = Path.of("src/main/resources/dk/medsdk/io/json");

  /** All of them. */
  static List<GeneratedFile> all() {
    FormatPage page = FormatPage.read();
    Occurrences examples = occurrences(page);
    String document = "meeting-document.schema.json";
    String organisation = "organisation.schema.json";
    return List.of(
        new GeneratedFile(
            SCHEMAS.resolve(document),
            SchemaGenerator.of(MeetingShapes.DOCUMENT, document, examples)),
        new GeneratedFile(
            SCHEMAS.resolve(organisation),
            SchemaGenerator.of(OrganisationShapes.ORGANISATION, organisation, examples)),
        new GeneratedFile(FormatPage.FILE, page.regenerated()));
  }

  /** What occurs in the page's examples in JSON. */
  static Occurrences occurrences(FormatPage page) {
    Occurrences occurrences = new Occurrences();
    JsonMapper json = new JsonMapper();
    for (FormatPage.Example example : page.examples()) {
      if (example.notation().equals("json")) {
        occurrences.add(json.readTree(example.text()), form(example.type()));
      }
    }
    return occurrences;
  }

  /** The form of a type that an example names. */
  static Form<?> form(String type) {
    return type.equals("RichText") ? RichTextForm.RICH_TEXT : FormTypes.all().shapes().get(type);
  }

  /** The name, so that failures say which file it is. */
  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
