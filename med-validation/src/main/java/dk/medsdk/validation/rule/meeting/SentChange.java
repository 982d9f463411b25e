package dk.medsdk.validation.rule.meeting;

import dk.medsdk.model.meeting.DocumentStatus;
import dk.medsdk.model.meeting.StatusChange;
import dk.medsdk.source.ModelPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a document was sent, on which day.
 *
 * @param path where the history of the document says so
 * @param day the day
 */
record SentChange(ModelPath path, LocalDate day) {

  private static final ModelPath HISTORY = ModelPath.ROOT.child("statusHistory");

  /** When it was first sent; what is sent once more later was there in time all the same. */
  static Optional<SentChange> firstIn(List<StatusChange> history) {
    Optional<SentChange> first = Optional.empty();
    for (int i = 0; i < history.size(); i++) {
      StatusChange change = history.get(i);
      if (change.status() == DocumentStatus.SENT && change.date().isPresent()) {
        SentChange sent = new SentChange(HISTORY.child(i), change.date().get());
        if (first.isEmpty() || sent.day().isBefore(first.get().day())) {
          first = Optional.of(sent);
        }
      }
    }
    return first;
  }
}
