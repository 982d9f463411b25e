package dk.medsdk.validation.rule;

import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.MeetingDocument;
import java.util.Locale;

/** Where on its way a document is checked: the gate it is about to pass. */
public enum Gate {
  /** Udkast til dagsorden: the agenda is being written. */
  AGENDA_DRAFT("agendaDraft"),
  /** Dagsorden: the agenda is about to be sent. */
  AGENDA("agenda"),
  /** Udkast til referat: the minutes are being written. */
  MINUTES_DRAFT("minutesDraft"),
  /** Referat: the minutes are about to be sent. */
  MINUTES("minutes"),
  /** Offentliggørelse: the document is about to be open to all. */
  PUBLISHED("published");

  private final String label;

  Gate(String label) {
    this.label = label;
  }

  /** The name on the command line and in reports: {@code minutesDraft}. */
  public String label() {
    return label;
  }

  /**
   * The gate with the given name, in any case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Gate parse(String label) {
    for (Gate gate : values()) {
      if (gate.label.toLowerCase(Locale.ROOT).equals(label.toLowerCase(Locale.ROOT))) {
        return gate;
      }
    }
    throw new IllegalArgumentException("no gate is called " + label);
  }

  /** The gate that follows from what a document says of its kind and status. */
  public static Gate of(MeetingDocument document) {
    boolean agenda = document.kind() == DocumentKind.AGENDA;
    DocumentStatus status = document.status().orElse(DocumentStatus.SENT);
    if (status == DocumentStatus.PUBLISHED) {
      return PUBLISHED;
    }
    if (status == DocumentStatus.DRAFT) {
      return agenda ? AGENDA_DRAFT : MINUTES_DRAFT;
    }
    return agenda ? AGENDA : MINUTES;
  }

  @Override
  public String toString() {
    return label;
  }
}
