package dk.medsdk.io.text;

import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.source.ModelPath;

/** The line below a heading that says whether an item is open: {@code Lukket punkt: Personsag}. */
final class OpennessWords {

  /** A longer reason would be read as text. */
  private static final int LONGEST_REASON = 100;

  /** What readers take for the mark between the words and the reason. */
  private static final String MARKS = ":.–- ";

  private OpennessWords() {}

  static String of(Openness openness, AgendaItem item) {
    if (openness == Openness.OPEN) {
      return "Åbent punkt";
    }
    return item.closedReason()
        .filter(OpennessWords::isPrinted)
        .map(reason -> "Lukket punkt: " + reason)
        .orElse("Lukket punkt");
  }

  private static boolean isPrinted(String reason) {
    return !reason.isEmpty()
        && reason.length() <= LONGEST_REASON
        && OneLine.of(reason, ModelPath.ROOT).equals(reason)
        && MARKS.indexOf(reason.charAt(0)) < 0;
  }
}
