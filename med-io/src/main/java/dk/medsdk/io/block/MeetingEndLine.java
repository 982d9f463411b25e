package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import org.jspecify.annotations.Nullable;

/** When the meeting ended, on a line of its own below the items: {@code Mødet slut kl. 15.20}. */
final class MeetingEndLine {

  private static final int LONGEST = 40;
  private static final String[] LEADS = {
    "Mødet slut ",
    "Mødet sluttede ",
    "Mødet slutter ",
    "Mødet hævet ",
    "Mødet blev hævet ",
    "Mødet afsluttet ",
    "Mødet blev afsluttet ",
    "Meeting ended "
  };

  private MeetingEndLine() {}

  /** The label and the clock; null if the line says anything else. */
  static Block.@Nullable HeadField at(Surroundings at) {
    Words words = at.line().words();
    String text = words.text();
    if (words.length() > LONGEST || words.length() == 0 || text.charAt(0) != 'M') {
      return null;
    }
    for (String lead : LEADS) {
      if (text.startsWith(lead) && isClock(text, lead.length())) {
        return new Block.HeadField(
            words.part(0, lead.length() - 1), HeadLabel.END, words.from(lead.length()));
      }
    }
    return null;
  }

  private static boolean isClock(String text, int from) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int at = Clock.isKl(text, from) ? text.indexOf(' ', from) + 1 : from;
    int hour = Clock.digitsEnd(text, at);
    boolean minutes = hour > at && hour < end && ".:".indexOf(text.charAt(hour)) >= 0;
    return hour > at && (minutes ? Clock.digitsEnd(text, hour + 1) : hour) == end;
  }
}
