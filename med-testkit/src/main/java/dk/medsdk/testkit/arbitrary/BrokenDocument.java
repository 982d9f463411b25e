package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.MeetingDocument;
import java.util.Objects;

/**
 * A document in which one thing is wrong.
 *
 * @param mutation what is wrong
 * @param before the valid document
 * @param after the same with the one thing wrong
 */
public record BrokenDocument(Mutation mutation, MeetingDocument before, MeetingDocument after) {

  /** Refuses {@code null}. */
  public BrokenDocument {
    Objects.requireNonNull(mutation, "mutation");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
