package dk.medsdk.model.constraint;

import jakarta.validation.groups.Default;

/**
 * The gate that a document is about to pass, as a group: {@code validator.validate(document,
 * AtGate.Minutes.class)}.
 *
 * <p>Without a group only contradictions are violations; at a gate also what documents usually have
 * there. A constraint in this group itself holds at every gate.
 */
public interface AtGate extends Default {

  /** Udkast til dagsorden: the agenda is being written. */
  interface AgendaDraft extends AtGate {}

  /** Dagsorden: the agenda is about to be sent. */
  interface Agenda extends AtGate {}

  /** Udkast til referat: the minutes are being written. */
  interface MinutesDraft extends AtGate {}

  /** Referat: the minutes are about to be sent. */
  interface Minutes extends AtGate {}

  /**
   * Offentliggørelse: agenda or minutes are about to be open to all. To ask for what only minutes
   * have, name {@link Minutes} too.
   */
  interface Published extends AtGate {}
}
