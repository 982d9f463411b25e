package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpBuilder;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a resolution promises for a later meeting: {@code Ledelsen giver en status på
 * LMU-mødet i maj}.
 */
final class FollowUpFinder {

  private static final Pattern MEETING_IN_MONTH =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]{1,15}?)(?:[ -]?mødet?)? (?:i|den) ((?:\\d{1,2}\\. ?)?(\\p{L}{3,9}))\\b");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:det )?(?:næste|kommende) (?:(\\p{Lu}{2,5})[ -]?)?(?:ordinære )?mød\\w{1,2}");
  private static final String[] BEFORE_A_MEETING = {"på ", "til "};
  private static final Pattern OWNER =
      Pattern.compile(
          "^((?!Der\\b|Det\\b|De\\b|Den\\b|At\\b)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}) (\\p{Ll}{3,}r)\\b");

  private FollowUpFinder() {}

  static Optional<Placed<FollowUp>> find(Placed<String> resolution) {
    String text = resolution.value();
    FollowUpBuilder followUp = FollowUp.builder().text(text);
    if (!readMeeting(text, followUp)) {
      return Optional.empty();
    }
    Matcher owner = OWNER.matcher(text);
    if (owner.find()) {
      followUp.owner(owner.group(1));
    }
    return Optional.of(new Placed<>(followUp.build(), resolution.span()));
  }

  /** Reads the first meeting that is named after "på" or "til"; a month says more than "næste". */
  private static boolean readMeeting(String text, FollowUpBuilder followUp) {
    return readAfterPreposition(MEETING_IN_MONTH, text, m -> readMonth(m, followUp))
        || readAfterPreposition(NEXT_MEETING, text, m -> readNext(m, followUp));
  }

  private static boolean readAfterPreposition(
      Pattern pattern, String text, Predicate<Matcher> reader) {
    for (String preposition : BEFORE_A_MEETING) {
      int at = text.indexOf(preposition);
      while (at >= 0) {
        int start = at + preposition.length();
        Matcher meeting = pattern.matcher(text).region(start, text.length());
        if (meeting.lookingAt() && reader.test(meeting)) {
          return true;
        }
        at = text.indexOf(preposition, start);
      }
    }
    return false;
  }

  private static boolean readMonth(Matcher meeting, FollowUpBuilder followUp) {
    boolean committee = CommitteeLevels.in(meeting.group(1)).isPresent();
    if (!committee || DateScanner.month(meeting.group(3)).isEmpty()) {
      return false;
    }
    followUp
        .committee(CommitteeLevels.committee(meeting.group(1)))
        .due(PrintedDate.of(meeting.group(2)))
        .dueMeeting(meeting.group());
    return true;
  }

  private static boolean readNext(Matcher meeting, FollowUpBuilder followUp) {
    followUp.dueMeeting(meeting.group());
    if (meeting.group(1) != null) {
      followUp.committee(CommitteeLevels.committee(meeting.group(1)));
    }
    return true;
  }
}
