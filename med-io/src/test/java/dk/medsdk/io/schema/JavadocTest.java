package dk.medsdk.io.schema;

import static dk.medsdk.io.shape.IntegerForm.INTEGER;
import static dk.medsdk.io.shape.RichTextForm.RICH_TEXT;
import static dk.medsdk.io.shape.TextForm.DATE;
import static dk.medsdk.io.shape.TextForm.PERSON_ID;
import static dk.medsdk.io.shape.TextForm.TIME;
import static dk.medsdk.io.shape.TextForm.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.MeetingShapes;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.organisation.MandateRole;
import dk.medsdk.model.organisation.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every part of the form has a Danish word and an English sentence, and the Javadoc has them. */
class JavadocTest {

  private static final int LONGEST_WORD = 40;

  @Test
  void saysADanishWordAndAnEnglishSentenceOfEveryPart() {
    assertThat(everyPart())
        .hasSizeGreaterThan(250)
        .allSatisfy(
            (part, described) -> {
              assertThat(described.danish())
                  .matches("\\p{Lu}[\\p{L} ,§().-]+")
                  .hasSizeLessThanOrEqualTo(LONGEST_WORD);
              assertThat(described.english()).matches("\\P{Ll}.+[.\"]").doesNotContain("{@", "<");
            });
  }

  @Test
  void findsItOnAccessorsComponentsTypesAndConstants() {
    Javadocs javadocs = Javadocs.OF_THE_FORM;
    assertThat(javadocs.of(AgendaItem.class, "title"))
        .contains(new Described("Titel", "Freed of number, time, purpose and presenters."));
    assertThat(javadocs.of(Period.class, "from").map(Described::danish)).contains("Fra");
    assertThat(javadocs.of(AgendaItem.class).map(Described::danish)).contains("Dagsordenspunkt");
    assertThat(Descriptions.of(MandateRole.VICE_CHAIR))
        .isEqualTo(new Described("Næstformand", "From the employee side; see ordinal."));
  }

  @Test
  void letsTheFormDescribeWhatTheModelHasNoAttributeFor() {
    assertThat(Descriptions.of(MeetingShapes.DOCUMENT, MeetingShapes.DOCUMENT.properties().get(0)))
        .isEqualTo(
            new Described("Format", "The name of the format with its version, `\"med/1\"`."));
  }

  private static Map<String, Described> everyPart() {
    Map<String, Described> parts = new TreeMap<>();
    FormTypes types = FormTypes.all();
    types
        .shapes()
        .forEach(
            (name, shape) -> {
              parts.put(name, Descriptions.of(shape));
              shape
                  .properties()
                  .forEach(p -> parts.put(name + "." + p.name(), Descriptions.of(shape, p)));
            });
    types
        .choices()
        .forEach(
            (name, choice) -> {
              parts.put(name, Descriptions.of(choice));
              choice
                  .constants()
                  .values()
                  .forEach(c -> parts.put(name + "." + c, Descriptions.of(c)));
            });
    for (Form<?> form : List.of(TIME, DATE, ZONE, PERSON_ID, INTEGER, RICH_TEXT)) {
      parts.put(form.toString(), Descriptions.of(form));
    }
    return parts;
  }
}
