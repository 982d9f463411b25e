package dk.medsdk.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.model.Filled;
import dk.medsdk.model.ValueAttributes;
import dk.medsdk.model.text.RichText;
import dk.medsdk.source.ModelPath;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

  @Test
  void givesEveryStringOfAFullDocumentOnceInTheOrderOfItsJson() {
    MeetingDocument document = new Filled().value(MeetingDocument.class);
    List<PlacedText> expected = new ArrayList<>();
    walk(ModelPath.ROOT, document, expected);

    List<PlacedText> texts = DocumentTexts.of(document);

    assertThat(texts).extracting(PlacedText::text).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(texts).containsExactlyElementsOf(expected);
  }

  @Test
  void placesTextsAsTheJsonFormDoes() {
    AgendaItem item =
        AgendaItem.builder()
            .number("1")
            .title("Cykelskur")
            .recommendation(
                Recommendation.builder()
                    .addressee("LMU")
                    .addPoint(RecommendationPoint.of("drøfter skuret"))
                    .build())
            .caseStatement(RichText.ofParagraphs("Skuret er gult."))
            .decision(
                Decision.builder().actor("LMU").addResolution(Resolution.of("male det")).build())
            .build();
    Meeting meeting =
        Meeting.builder()
            .committee(CommitteeReference.named("LMU Havneskolen"))
            .addPlace("Kantinen")
            .addAttendance(Attendance.builder().name("Bo Vang").build())
            .addItem(item)
            .build();

    assertThat(DocumentTexts.of(minutes(meeting)))
        .extracting(placed -> placed.path() + " " + placed.text())
        .containsExactly(
            "/meeting/committee/name LMU Havneskolen",
            "/meeting/places/0 Kantinen",
            "/meeting/attendance/0/name Bo Vang",
            "/meeting/items/0/number 1",
            "/meeting/items/0/title Cykelskur",
            "/meeting/items/0/recommendation/addressee LMU",
            "/meeting/items/0/recommendation/points/0/text drøfter skuret",
            "/meeting/items/0/caseStatement/0/text Skuret er gult.",
            "/meeting/items/0/decision/actor LMU",
            "/meeting/items/0/decision/resolutions/0/text male det");
  }

  @Test
  void givesNothingForADocumentThatSaysNothing() {
    assertThat(DocumentTexts.of(MeetingDocument.builder().kind(DocumentKind.UNKNOWN).build()))
        .isEmpty();
    assertThat(DocumentTexts.of(minutes(Meeting.builder().build()))).isEmpty();
  }

  private static MeetingDocument minutes(Meeting meeting) {
    return MeetingDocument.builder().kind(DocumentKind.MINUTES).meeting(meeting).build();
  }

  /** The strings of any value by reflection, with the paths that JSON gives them. */
  private static void walk(ModelPath at, Object value, List<PlacedText> found) {
    if (value instanceof String text) {
      found.add(new PlacedText(at, text));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> walk(at, present, found));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(at.child(i), list.get(i), found);
      }
    } else if (value instanceof RichText text) {
      walk(at, text.blocks(), found);
    } else if (value instanceof Record record) {
      walkRecord(at, record, found);
    } else if (ValueAttributes.isBuilt(value)) {
      walkValue(at, value, found);
    }
  }

  private static void walkValue(ModelPath at, Object value, List<PlacedText> found) {
    for (Method attribute : ValueAttributes.attributesOf(ValueAttributes.valueTypeOf(value))) {
      walk(at.child(attribute.getName()), ValueAttributes.call(value, attribute), found);
    }
  }

  /** An id is a bare string in JSON, every other record an object. */
  private static void walkRecord(ModelPath at, Record record, List<PlacedText> found) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      boolean isId = component.getName().equals("value");
      Object part = ValueAttributes.call(record, component.getAccessor());
      walk(isId ? at : at.child(component.getName()), part, found);
    }
  }
}
