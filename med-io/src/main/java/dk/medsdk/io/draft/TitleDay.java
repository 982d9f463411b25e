package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day in a title that nobody understood: {@code Kort nyt fra mødet i Hoved-MED den 18. april
 * 2024}. It is the meeting's if the whole head prints no other.
 */
final class TitleDay {

  private static final String[] MEETING = {"møde", "meeting"};
  private static final String[] OTHER = {"næste", "sidste", "forrige", "opfølg", "next", "last"};

  private @Nullable Words title;

  /** Shows a line that is only text; the first one is the title. */
  void see(Words line) {
    title = title == null ? line : title;
  }

  /** Takes the day if there is none yet. */
  void readInto(MeetingDraft draft, HeadDays days) {
    Words line = title;
    if (line != null && draft.date == null && !line.text().endsWith(".")) {
      ofMeeting(line).ifPresent(days::readDay);
    }
  }

  /** The words up to the first whole day, if they speak of a meeting and of no other one. */
  private static Optional<Words> ofMeeting(Words line) {
    return HeadDays.dates(line).stream()
        .filter(found -> found.printed().date().isPresent())
        .findFirst()
        .map(DateScanner.Found::span)
        .filter(day -> isOfMeeting(line.text().substring(0, day.start())))
        .map(day -> line.part(0, day.end()));
  }

  private static boolean isOfMeeting(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    return holdsAny(lower, MEETING) && !holdsAny(lower, OTHER);
  }

  private static boolean holdsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
