package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.List;
import java.util.Optional;

/**
 * The sentence of a head that says when and where the meeting is: {@code Mødet blev holdt kl.
 * 9.00-12.00 i Byrådssalen.}
 *
 * <p>Only where a day or a clock stands right behind the verb: a meeting may also be interrupted or
 * moved at some time.
 */
final class HeldSentence {

  private static final int LONGEST = 120;

  /** "onsdag den", "fra kl." and their like. */
  private static final int LONGEST_LEAD = 12;

  private static final String MEETING = "Mødet";
  private static final String OF = MEETING + " i ";
  private static final int LONGEST_NAME = 60;

  private static final String[] HELD = {
    "Mødet blev holdt ",
    "Mødet blev afholdt ",
    "Mødet bliver holdt ",
    "Mødet holdes ",
    "Mødet afholdes ",
    "Mødet fandt sted ",
    "Mødet finder sted ",
    "Mødet er afholdt ",
    "Møde afholdt ",
    "Afholdt ",
    "The meeting was held ",
    "The meeting took place "
  };

  private HeldSentence() {}

  /** "Lokal-MED Nord" of "Mødet i Lokal-MED Nord fandt sted torsdag …". */
  static Optional<Words> committee(Words line) {
    int verb = verbStart(line.text());
    return Optional.of(line.part(Math.min(OF.length(), verb), verb))
        .filter(name -> CommitteeLevels.in(name.text()).isPresent());
  }

  /** Where the verb stands behind the name of a committee; 0 if none is named. */
  private static int verbStart(String text) {
    for (String held : text.startsWith(OF) && text.length() <= LONGEST ? HELD : new String[0]) {
      int at = held.startsWith(MEETING) ? text.indexOf(held.substring(MEETING.length())) : -1;
      if (at > OF.length() && at <= LONGEST_NAME) {
        return at;
      }
    }
    return 0;
  }

  /** What stands behind the verb, without the full stop: a day or clock, and perhaps a place. */
  static Optional<Words> in(Words line) {
    String text = line.text();
    if (text.length() > LONGEST || !mayBeHeld(text)) {
      return Optional.empty();
    }
    int verb = verbStart(text);
    for (String held : HELD) {
      boolean named =
          verb > 0
              && held.startsWith(MEETING)
              && text.startsWith(held.substring(MEETING.length()), verb);
      if (text.startsWith(held) || named) {
        int start = named ? verb + held.length() - MEETING.length() : held.length();
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        Words said = line.part(start, end);
        return Optional.of(said).filter(HeldSentence::isTimed);
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeHeld(String text) {
    return text.startsWith("Møde") || text.startsWith("Afholdt ") || text.startsWith("The ");
  }

  private static boolean isTimed(Words said) {
    List<DateScanner.Found> days = HeadDays.dates(said);
    int day = days.isEmpty() ? said.length() : days.get(0).span().start();
    int clock = Clock.find(said.text()).map(Clock::start).orElse(said.length());
    String rest = said.text().substring(HeadDays.end(said));
    boolean goesOn = rest.indexOf(", ", 1) >= 0 || rest.indexOf(". ") >= 0 || rest.contains(" og ");
    return Math.min(day, clock) <= LONGEST_LEAD && !goesOn;
  }
}
