package dk.medsdk.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.schema.SchemaValidator;
import dk.medsdk.io.shape.FormBreaks;
import dk.medsdk.io.shape.FormBreaks.Break;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.io.shape.OrganisationShapes;
import dk.medsdk.io.shape.Shape;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.model.organisation.Organisation;
import dk.medsdk.testkit.arbitrary.MedArbitraries;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of which one thing is broken is refused by reader and schema alike, and the finding is
 * at that thing.
 */
@Domain(MedArbitraries.class)
@Domain(DomainContext.Global.class)
class BrokenDocumentsPropertyTest {

  private static final JsonMapper TREES = new JsonMapper();
  private static final int BREAKS_A_TRY = 5;

  @Property
  void refusesADocumentWithOneThingBroken(@ForAll MeetingDocument document, @ForAll Random random) {
    refuses(
        MedJson.documents(),
        SchemaValidator.OF_DOCUMENTS,
        document,
        MeetingShapes.DOCUMENT,
        random);
  }

  @Property
  void refusesAnOrganisationWithOneThingBroken(
      @ForAll Organisation organisation, @ForAll Random random) {
    refuses(
        MedJson.organisations(),
        SchemaValidator.OF_ORGANISATIONS,
        organisation,
        OrganisationShapes.ORGANISATION,
        random);
  }

  private static <T> void refuses(
      MedJson<T> json, SchemaValidator schema, T value, Shape<T, ?> shape, Random random) {
    ObjectNode tree = (ObjectNode) TREES.readTree(json.write(value));
    List<Break> breaks = FormBreaks.of(tree, shape);
    for (int i = 0; i < BREAKS_A_TRY; i++) {
      Break broken = breaks.get(random.nextInt(breaks.size()));
      String text = broken.json().get();
      ReadResult<T> read = json.read(text);
      assertThat(read.isReadable()).as("%s is read: %s", broken, text).isFalse();
      assertThat(schema.errors(text)).as("%s is valid: %s", broken, text).isNotEmpty();
      assertThat(read.findings())
          .extracting(Finding::path)
          .as(broken.what())
          .contains(broken.path());
    }
  }
}
