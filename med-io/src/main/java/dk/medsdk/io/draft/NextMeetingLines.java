package dk.medsdk.io.draft;

import dk.medsdk.io.block.ItemLine;
import dk.medsdk.io.line.Words;
import java.util.Optional;

/**
 * Looks in the lines of an item for the day of the next meeting: where a line names it, under a
 * title that does, or below a line that says no more than {@code Næste møde}.
 */
final class NextMeetingLines {

  private final MeetingDraft meeting;

  /** Whether the title of the item names the next meeting. */
  private final boolean titled;

  /** Whether the line above does. */
  private boolean below;

  NextMeetingLines(MeetingDraft meeting, ItemLine heading) {
    this.meeting = meeting;
    this.titled = NextMeetingFinder.isTitle(heading);
  }

  /** Looks at the next line. */
  void see(Words words) {
    if (meeting.nextMeeting == null) {
      NextMeetingFinder.find(words)
          .or(() -> titled || below ? NextMeetingFinder.near(words) : Optional.empty())
          .ifPresent(date -> meeting.nextMeeting = date);
    }
    below = NextMeetingFinder.isName(words.text());
  }
}
