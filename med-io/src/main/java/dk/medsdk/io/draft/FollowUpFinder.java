package dk.medsdk.io.draft;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpBuilder;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a resolution promises for a later meeting: {@code Ledelsen giver en status på
 * LMU-mødet i maj}.
 */
final class FollowUpFinder {

  private static final Pattern MEETING_IN_MONTH =
      Pattern.compile(
          "(?:på|til) ((\\p{Lu}[\\p{L}-]{1,15}?)(?:[ -]?mødet?)? (?:i|den) ((?:\\d{1,2}\\. ?)?(\\p{L}{3,9})))\\b");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:på|til) ((?:det )?(?:næste|kommende) (?:(\\p{Lu}{2,5})[ -]?)?(?:ordinære )?mød\\w{1,2})");
  private static final Pattern OWNER =
      Pattern.compile(
          "^((?!Der\\b|Det\\b|De\\b|Den\\b|At\\b)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}) (\\p{Ll}{3,}r)\\b");

  private FollowUpFinder() {}

  static Optional<Placed<FollowUp>> find(Placed<String> resolution) {
    String text = resolution.value();
    FollowUpBuilder followUp = FollowUp.builder().text(text);
    if (!readMonth(text, followUp) && !readNext(text, followUp)) {
      return Optional.empty();
    }
    Matcher owner = OWNER.matcher(text);
    if (owner.find()) {
      followUp.owner(owner.group(1));
    }
    return Optional.of(new Placed<>(followUp.build(), resolution.span()));
  }

  private static boolean readMonth(String text, FollowUpBuilder followUp) {
    Matcher meeting = MEETING_IN_MONTH.matcher(text);
    while (meeting.find()) {
      boolean committee = CommitteeLevels.in(meeting.group(2)).isPresent();
      if (committee && DateScanner.month(meeting.group(4)).isPresent()) {
        followUp
            .committee(CommitteeLevels.committee(meeting.group(2)))
            .due(PrintedDate.of(meeting.group(3)))
            .dueMeeting(meeting.group(1));
        return true;
      }
    }
    return false;
  }

  private static boolean readNext(String text, FollowUpBuilder followUp) {
    Matcher meeting = NEXT_MEETING.matcher(text);
    if (!meeting.find()) {
      return false;
    }
    followUp.dueMeeting(meeting.group(1));
    if (meeting.group(2) != null) {
      followUp.committee(CommitteeLevels.committee(meeting.group(2)));
    }
    return true;
  }
}
