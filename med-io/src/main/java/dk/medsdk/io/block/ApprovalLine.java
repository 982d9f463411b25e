package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the minutes were approved, as their last line: {@code Referatet er godkendt af formandskabet
 * den 12. marts 2025}.
 */
final class ApprovalLine {

  private static final int LONGEST = 100;
  private static final String[] LEADS = {
    "Godkendt den ", "Godkendt af ", "Godkendt d. ", "Referatet er godkendt ", "Referat godkendt "
  };

  private ApprovalLine() {}

  /** The line as a status; null if it says anything else, or more follows. */
  static Block.@Nullable HeadField at(Surroundings at) {
    Words words = at.line().words();
    if (words.length() > LONGEST || !begins(words.text()) || !isLast(at)) {
      return null;
    }
    List<DateScanner.Found> days = DateScanner.scan(words.text());
    return days.size() == 1 ? new Block.HeadField(words.part(0, 0), HeadLabel.STATUS, words) : null;
  }

  private static boolean begins(String text) {
    for (String lead : LEADS) {
      if (text.startsWith(lead)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLast(Surroundings at) {
    for (int i = at.index() + 1; i < at.lines().size(); i++) {
      if (!at.lines().get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
