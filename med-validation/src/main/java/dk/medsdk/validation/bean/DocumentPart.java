package dk.medsdk.validation.bean;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import jakarta.validation.UnexpectedTypeException;
import java.util.Optional;

/**
 * A value of the model in a document around it, since rules look at documents.
 *
 * @param document the document
 * @param path where in it the value is
 */
record DocumentPart(MeetingDocument document, ModelPath path) {

  /** A document as it is. */
  static DocumentPart of(MeetingDocument document) {
    return new DocumentPart(document, ModelPath.ROOT);
  }

  /** A meeting in a document of the kind. */
  static DocumentPart of(Meeting meeting, DocumentKind kind) {
    MeetingDocument around = MeetingDocument.builder().kind(kind).meeting(meeting).build();
    return new DocumentPart(around, ModelPath.MEETING);
  }

  /**
   * A document, a meeting or an item as part of minutes.
   *
   * @throws UnexpectedTypeException if it is none of these
   */
  static DocumentPart ofMinutes(Object value) {
    if (value instanceof MeetingDocument document) {
      return of(document.toBuilder().kind(DocumentKind.MINUTES).build());
    }
    if (value instanceof Meeting meeting) {
      return of(meeting, DocumentKind.MINUTES);
    }
    if (value instanceof AgendaItem item) {
      Meeting around = Meeting.builder().addItem(named(item)).build();
      MeetingDocument document = of(around, DocumentKind.MINUTES).document();
      return new DocumentPart(document, ModelPath.ITEMS.child(0));
    }
    throw new UnexpectedTypeException(
        value.getClass().getName() + " is no MeetingDocument, Meeting or AgendaItem");
  }

  /** Messages call an item without number and title by its place, which is not known here. */
  private static AgendaItem named(AgendaItem item) {
    boolean hasName = item.number().isPresent() || item.title().isPresent();
    return hasName ? item : item.toBuilder().number("?").build();
  }

  /** The path as seen from the value itself; empty for what is about more than the value. */
  Optional<ModelPath> within(ModelPath place) {
    return place.isWithin(path)
        ? Optional.of(new ModelPath(place.pointer().substring(path.pointer().length())))
        : Optional.empty();
  }
}
