package dk.medsdk.io.draft;

import dk.medsdk.io.draft.ItemDraft.FollowUpDraft;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DecisionVerb;
import dk.medsdk.model.meeting.FollowUp;
import dk.medsdk.model.meeting.FollowUpBuilder;
import dk.medsdk.model.meeting.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a resolution promises: {@code Ledelsen giver en status på LMU-mødet i maj}, {@code Ida
 * Holm sender planen inden 1. maj}.
 */
final class FollowUpFinder {

  private static final Pattern MEETING_IN_MONTH =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]{1,15}?)(?:[ -]?mødet?)? (?:i|den) ((?:\\d{1,2}\\. ?)?(\\p{L}{3,9}))\\b");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:det )?(?:næste|kommende) (?:(\\p{Lu}{2,5})[ -]?)?(?:ordinære )?mød\\w{1,2}");
  private static final int LONGEST_PUT_OFF = 60;
  private static final int LONGEST_PROMISE = 300;
  private static final String[] BEFORE_A_MEETING = {"på ", "til "};

  /** "mødet i august", of whatever committee it is. */
  private static final Pattern OWN_MEETING =
      Pattern.compile("mødet (?:i|den) (?:\\d{1,2}\\. ?)?(\\p{L}{3,9})\\b");

  private FollowUpFinder() {}

  /** What a resolution promises, if it names a meeting, a limit or someone who does it. */
  static Optional<Placed<FollowUp>> find(Placed<String> resolution) {
    String text = resolution.value();
    FollowUpBuilder followUp = FollowUp.builder().text(text);
    Optional<String> owner = isNoted(text) ? Optional.empty() : OwnerFinder.find(text);
    boolean meeting = !isPutOff(text) && readMeeting(text, followUp);
    boolean mayPromise = meeting || owner.isPresent() || OwnerFinder.isTask(text);
    if (!mayPromise) {
      return Optional.empty();
    }
    Optional<PrintedDate> limit = meeting ? Optional.empty() : due(text, owner.isPresent());
    boolean promises = meeting || owner.isPresent() || limit.isPresent();
    if (!promises) {
      return Optional.empty();
    }
    followUp.owner(meeting ? OwnerFinder.findAny(text) : owner);
    limit.ifPresent(followUp::due);
    return Optional.of(new Placed<>(followUp.build(), resolution.span()));
  }

  /** "Udvalget tager orienteringen til efterretning.": nobody does anything. */
  private static boolean isNoted(String text) {
    return text.contains(" til efterretning") && !text.contains(" og ");
  }

  /** "Udsat til næste møde.": nobody does anything. */
  private static boolean isPutOff(String text) {
    return text.length() <= LONGEST_PUT_OFF
        && DecisionVerb.in(text).filter(DecisionVerb.POSTPONE::equals).isPresent();
  }

  /** What is printed behind labels of its own; what they do not say, its words may. */
  static Placed<FollowUp> labelled(FollowUpDraft line) {
    String text = line.text.finish().value();
    FollowUpBuilder followUp = FollowUp.builder().text(text);
    boolean meeting = readMeeting(text, followUp);
    Optional<String> owner =
        Optional.ofNullable(line.owner).map(words -> withoutStop(words.text()));
    followUp.owner(owner.or(() -> OwnerFinder.find(text)).or(() -> ActingPerson.in(text)));
    if (line.due != null) {
      followUp.due(DueFinder.printed(line.due.text()));
    } else if (!meeting) {
      followUp.due(due(text, true));
    }
    return new Placed<>(followUp.build(), line.span);
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a sentence of a running account promises: someone does something by a day. */
  static boolean isPromise(String sentence) {
    if (sentence.length() > LONGEST_PROMISE
        || OwnerFinder.find(sentence).isEmpty()
        || sentence.contains(" gerne ")) {
      return false;
    }
    return due(sentence, true).isPresent() || readMeeting(sentence, FollowUp.builder());
  }

  /** A limit binds anyone; another day says by when only where someone does something. */
  static Optional<PrintedDate> due(String text, boolean owned) {
    Optional<PrintedDate> limit = DueFinder.limit(text);
    return limit.isPresent() || !owned ? limit : DueFinder.time(text);
  }

  /** Reads the first meeting that is named after "på" or "til"; a month says more than "næste". */
  private static boolean readMeeting(String text, FollowUpBuilder followUp) {
    List<Integer> starts = starts(text);
    return !starts.isEmpty()
        && (readAt(starts, MEETING_IN_MONTH, text, m -> readMonth(m, followUp))
            || readAt(starts, NEXT_MEETING, text, m -> readNext(m, followUp))
            || readAt(starts, OWN_MEETING, text, m -> readOwn(m, followUp)));
  }

  /** Where a meeting may be named: mostly nowhere. */
  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (String preposition : BEFORE_A_MEETING) {
      int at = text.indexOf(preposition);
      while (at >= 0) {
        int start = at + preposition.length();
        if (mayBeMeeting(text, start)) {
          starts.add(start);
        }
        at = text.indexOf(preposition, start);
      }
    }
    return starts;
  }

  private static boolean readAt(
      List<Integer> starts, Pattern pattern, String text, Predicate<Matcher> reader) {
    for (int start : starts) {
      Matcher meeting = pattern.matcher(text).region(start, text.length());
      if (meeting.lookingAt() && reader.test(meeting)) {
        return true;
      }
    }
    return false;
  }

  /** By its first letter: "HMU-mødet i", "det", "næste", "kommende", "mødet". */
  private static boolean mayBeMeeting(String text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || "dnkm".indexOf(text.charAt(at)) >= 0);
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

  private static boolean readOwn(Matcher meeting, FollowUpBuilder followUp) {
    boolean month = DateScanner.month(meeting.group(1)).isPresent();
    if (month) {
      followUp.dueMeeting(meeting.group());
    }
    return month;
  }

  private static boolean readNext(Matcher meeting, FollowUpBuilder followUp) {
    followUp.dueMeeting(meeting.group());
    if (meeting.group(1) != null) {
      followUp.committee(CommitteeLevels.committee(meeting.group(1)));
    }
    return true;
  }
}
