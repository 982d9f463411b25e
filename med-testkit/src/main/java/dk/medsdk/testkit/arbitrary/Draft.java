package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.meeting.AgendaItem;
import java.util.List;

/**
 * An item before it has its number and its time.
 *
 * @param content all else
 * @param minutes how long it takes
 * @param clock how much of its time is printed, if the document prints clocks at all
 * @param under the items under it
 */
record Draft(AgendaItem content, int minutes, Clock clock, List<Draft> under) {

  /** What is printed of a time slot. */
  enum Clock {
    BOTH_ENDS,
    START,
    NOTHING
  }

  boolean isNumbered() {
    return !content.isBreak();
  }
}
