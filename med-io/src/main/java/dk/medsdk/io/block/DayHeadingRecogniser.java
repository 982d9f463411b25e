package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a day between the items of a meeting over several: {@code FREDAG DEN 10. OKTOBER
 * 2025}, {@code Dag 2 – fredag den 19. september}.
 *
 * <p>Seen in the programmes of seminars. An item stands below it; the first day stands in the head.
 */
final class DayHeadingRecogniser implements Recogniser {

  private static final int LONGEST = 60;

  private static final WordSet DAYS =
      WordSet.of(
          "dag", "day", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  private static final WordSet OTHERS = WordSet.of("den", "d");

  @Override
  public Set<LineShape> shapes() {
    return EnumSet.of(LineShape.SHORT, LineShape.LABELLED);
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = Markup.without(at.line().words());
    boolean possible =
        (at.place() == Place.ITEM || at.place() == Place.DECISION)
            && words.length() > 0
            && words.length() <= LONGEST
            && Character.isUpperCase(words.text().charAt(0));
    return possible && at.nextIsItem() && isDay(words.text()) ? new Block.DayHeading(words) : null;
  }

  private static boolean isDay(String text) {
    List<DateScanner.Found> dates = DateScanner.scan(text);
    if (dates.size() != 1) {
      return false;
    }
    int end = dates.get(0).span().end();
    boolean last = end == text.length() || (end + 1 == text.length() && text.charAt(end) == ':');
    return last && namesDay(text.substring(0, dates.get(0).span().start()));
  }

  /** Whether words say which day it is and no more. */
  private static boolean namesDay(String text) {
    boolean day = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      boolean known = word.isEmpty() || DAYS.contains(word) || OTHERS.contains(word);
      if (!known) {
        return false;
      }
      day |= DAYS.contains(word);
      at = Math.max(end, at + 1);
    }
    return day;
  }
}
