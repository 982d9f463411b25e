package dk.medsdk.io.block;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.Openness;
import dk.medsdk.model.meeting.Purpose;
import dk.medsdk.model.meeting.TimeSlot;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the number of an item and its title: {@code Kl. 14.00-14.05: Velkomst},
 * {@code (B) Godkendelse af dagsorden}, {@code Lukket punkt: Ny lokaleaftale}, {@code (Lukket)
 * Personsag}.
 *
 * @param slot the time, if it stands there
 * @param slotSpan where the time stands
 * @param purposes what the letters in the parenthesis say
 * @param openness whether the item may be published, if that stands there
 * @param rest the title and what follows it
 */
record HeadingLead(
    Optional<TimeSlot> slot,
    Optional<SourceSpan> slotSpan,
    List<Purpose> purposes,
    Optional<Openness> openness,
    Words rest) {

  private static final String MARKS = ":–—-";
  private static final String LETTERS = "BDO";
  private static final String LETTERS_AND_JOINTS = LETTERS + "/,+& og";

  /** What has more is the minute of a time, and no month. */
  private static final int MONTHS = 12;

  private static final int LONGEST_LETTERS = 10;

  /** "(Lukket punkt)". */
  private static final int LONGEST_KIND = 16;

  /** Nothing before the title: all of it is title, whatever it looks like. */
  static HeadingLead none(Words text) {
    return new HeadingLead(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), text);
  }

  /** What stands before the title of a heading; all of it is title if nothing does. */
  static HeadingLead of(Words text) {
    HeadingLead lead = withoutOpenness(text);
    OpennessRecogniser.Lead said = OpennessRecogniser.leadOf(lead.rest.text());
    return said == null
        ? lead
        : new HeadingLead(
            lead.slot,
            lead.slotSpan,
            lead.purposes,
            Optional.of(said.openness()),
            lead.rest.from(said.end()));
  }

  private static HeadingLead withoutOpenness(Words text) {
    HeadingLead kind = withKind(text);
    Clock clock = clockBeforeTitle(kind.rest.text());
    if (clock == null) {
      return kind;
    }
    Words behind = kind.rest.from(titleStart(kind.rest.text(), clock.end()));
    HeadingLead second = kind.purposes.isEmpty() ? withKind(behind) : none(behind);
    return new HeadingLead(
        Optional.of(clock.slot()),
        Optional.of(kind.rest.part(0, clock.end()).span()),
        kind.purposes.isEmpty() ? second.purposes : kind.purposes,
        kind.openness.or(second::openness),
        second.rest);
  }

  private static HeadingLead withKind(Words text) {
    int end = kindEnd(text.text(), 0);
    return end == 0
        ? none(text)
        : new HeadingLead(
            Optional.empty(),
            Optional.empty(),
            purposes(text.part(1, end - 1)),
            OpennessRecogniser.in(text.text().substring(1, end - 1)),
            text.from(Clock.skipSpaces(text.text(), end)));
  }

  /**
   * Where a parenthesis of nothing but the letters of purposes, or whether an item is open, ends
   * that begins at an offset and has a title behind it; 0 if none does.
   */
  static int kindEnd(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '(') {
      return 0;
    }
    int last = Math.min(text.length(), open + LONGEST_KIND + 1);
    int close = text.substring(open, last).indexOf(')') + open;
    boolean kind =
        close > open + 1
            && (areLetters(text, open + 1, close)
                || OpennessRecogniser.in(text.substring(open + 1, close)).isPresent());
    int title = kind ? titleStart(text, close + 1) : text.length();
    return title < text.length() && Character.isUpperCase(text.charAt(title)) ? close + 1 : 0;
  }

  private static boolean areLetters(String text, int from, int to) {
    boolean letters = to - from < LONGEST_LETTERS && LETTERS.indexOf(text.charAt(from)) >= 0;
    for (int i = from; letters && i < to; i++) {
      letters = LETTERS_AND_JOINTS.indexOf(text.charAt(i)) >= 0;
    }
    return letters;
  }

  private static List<Purpose> purposes(Words letters) {
    return TagParser.parse(letters).map(TagParser.Tag::purposes).orElse(List.of());
  }

  /** A time with a title behind it: "Kl. 14.00-14.05: Velkomst"; null if none is there. */
  static @Nullable Clock clockBeforeTitle(String text) {
    boolean possible = !text.isEmpty() && (Clock.isKl(text, 0) || Clock.digitsEnd(text, 0) > 0);
    Clock clock = possible ? Clock.at(text, 0) : null;
    if (clock == null || !clock.plain() || mayBeDays(text, clock)) {
      return null;
    }
    int title = titleStart(text, clock.end());
    boolean marked = title > Clock.skipSpaces(text, clock.end());
    boolean named =
        title < text.length()
            && (Character.isUpperCase(text.charAt(title)) || kindEnd(text, title) > 0);
    return named && (marked || clock.slot().end().isPresent()) ? clock : null;
  }

  /** "10.12-20.12" may be two days of December. */
  private static boolean mayBeDays(String text, Clock clock) {
    boolean said = Clock.isKl(text, 0) || text.lastIndexOf(':', clock.end() - 1) > 0;
    return !said
        && isMonth(clock.slot().start().getMinute())
        && clock.slot().end().filter(end -> !isMonth(end.getMinute())).isEmpty();
  }

  private static boolean isMonth(int minute) {
    return minute > 0 && minute <= MONTHS;
  }

  private static int titleStart(String text, int from) {
    int at = Clock.skipSpaces(text, from);
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at = Clock.skipSpaces(text, at + 1);
    }
    return at;
  }
}
