package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of the next meeting on a line of its own, without a colon: {@code Næste møde d.
 * 19.1.2026}.
 *
 * <p>A sentence, "Næste møde er den 19. januar.", is text of its item.
 */
final class NextMeetingLine {

  private static final int LONGEST = 48;

  /** As long as "onsdag den" with a space to spare. */
  private static final int LONGEST_LEAD = 12;

  private static final String[] LEADS = {"Næste møde ", "Next meeting "};

  private NextMeetingLine() {}

  /** The label and the day; null if the line, or one beside it, says anything else. */
  static Block.@Nullable HeadField at(Surroundings at) {
    Words words = at.line().words();
    if (words.length() > LONGEST || words.length() == 0 || words.text().charAt(0) != 'N') {
      return null;
    }
    for (String lead : LEADS) {
      if (words.text().startsWith(lead) && isAlone(at) && isDay(words.text(), lead.length())) {
        return new Block.HeadField(
            words.part(0, lead.length() - 1), HeadLabel.NEXT_MEETING, words.from(lead.length()));
      }
    }
    return null;
  }

  private static boolean isAlone(Surroundings at) {
    return isBlank(at.lines(), at.index() - 1) && isBlank(at.lines(), at.index() + 1);
  }

  private static boolean isBlank(List<Line> lines, int index) {
    return index < 0 || index >= lines.size() || lines.get(index).isBlank();
  }

  private static boolean isDay(String text, int from) {
    List<DateScanner.Found> days = DateScanner.scan(text.substring(from));
    return days.size() == 1
        && days.get(0).span().start() <= LONGEST_LEAD
        && from + days.get(0).span().end() == text.length();
  }
}
