package dk.medsdk.io.shape;

import dk.medsdk.model.meeting.MeetingId;
import dk.medsdk.model.organisation.CommitteeId;
import dk.medsdk.model.organisation.OrganisationId;
import dk.medsdk.model.organisation.PersonId;
import dk.medsdk.model.text.RichText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every type of the model with the form in which it stands in JSON. */
public final class FormsByType {

  private final Map<Class<?>, Form<?>> forms = new LinkedHashMap<>();

  private FormsByType() {
    forms.put(MeetingId.class, TextForm.MEETING_ID);
    forms.put(CommitteeId.class, TextForm.COMMITTEE_ID);
    forms.put(PersonId.class, TextForm.PERSON_ID);
    forms.put(OrganisationId.class, TextForm.ORGANISATION_ID);
    add(MeetingShapes.DOCUMENT);
    add(OrganisationShapes.ORGANISATION);
  }

  /** The types from the roots inwards, ids first. */
  public static Map<Class<?>, Form<?>> all() {
    return new FormsByType().forms;
  }

  private void add(Form<?> form) {
    if (form instanceof Shape<?, ?> shape) {
      // An item holds items: what is known already is not looked into again.
      if (forms.putIfAbsent(shape.type(), shape) == null) {
        shape.properties().forEach(property -> add(property.form()));
      }
    } else if (form instanceof ChoiceForm<?> choice && choice.type() != BlockType.class) {
      forms.putIfAbsent(choice.type(), choice);
    } else if (form instanceof RichTextForm text
        && forms.putIfAbsent(RichText.class, text) == null) {
      add(text.block());
      text.alternatives().values().forEach(this::add);
    }
  }
}
