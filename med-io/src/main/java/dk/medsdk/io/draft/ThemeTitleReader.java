package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads theme, committee and day out of the title of a theme summary and the lines below it: {@code
 * Bilag til temadrøftelse på HMU møde den 6. maj 2026: Støj}, {@code Opsamling på temadrøftelse om
 * støj}, {@code Tema: Støj}.
 */
final class ThemeTitleReader {

  private static final int LONGEST_HEAD = 200;
  private static final int LONGEST_BELOW = 120;
  private static final String[] DISCUSSIONS = {"drøftelse", "debat", "discussion"};
  private static final String[] SUBJECTS = {" om ", " about ", " vedr. ", " vedrørende "};
  private static final String[] LABELS = {"tema:", "emne:", "theme:", "topic:", "titel:"};
  private static final String[] AFTER_SUBJECT = {
    " på ", " i ", " den ", " d. ", " at ", " on ", " ("
  };

  private final MeetingDraft draft;
  private final ThemeDraft theme;

  ThemeTitleReader(MeetingDraft draft, ThemeDraft theme) {
    this.draft = draft;
    this.theme = theme;
  }

  /** Whether a line says with a label what the theme is. */
  static boolean isLabelled(Words words) {
    return labelEnd(words.text()) > 0;
  }

  /** Takes the title. */
  void read(Placed<String> title) {
    String words = title.value();
    int name = nameEnd(words);
    int separator = separator(words, name);
    String head = words.substring(0, separator < 0 ? words.length() : separator);
    int date = readDate(head, title);
    readCommittee(head.substring(Math.min(name, head.length())), title);
    if (separator >= 0) {
      readTheme(words.substring(separator + 1), title);
    } else {
      readThemeBehind(words, Math.max(name, date), title);
    }
    if (theme.theme == null && separator < 0) {
      readSubject(words, name, title);
    }
  }

  /** Takes a paragraph below the title; {@code false} if it is only a remark. */
  boolean readMore(Placed<String> paragraph) {
    String words = paragraph.value();
    int label = labelEnd(words);
    if (label > 0) {
      readTheme(words.substring(label), paragraph);
      return true;
    }
    if (words.length() > LONGEST_BELOW || words.endsWith(".")) {
      return false;
    }
    if (draft.date == null && readDate(words, paragraph) > 0) {
      readCommittee(words, paragraph);
      return true;
    }
    if (theme.theme == null) {
      readTheme(words, paragraph);
      return true;
    }
    return false;
  }

  /** The colon behind the name of the discussion, if it stands in no clock. */
  private static int separator(String words, int from) {
    for (int i = from; i < words.length(); i++) {
      boolean inClock =
          i + 1 < words.length()
              && Character.isDigit(words.charAt(i + 1))
              && Character.isDigit(words.charAt(i - 1));
      if (words.charAt(i) == ':' && i > 0 && !inClock) {
        return i;
      }
    }
    return -1;
  }

  /** Where "temadrøftelse", "temadrøftelsen" or "theme discussion" ends; 0 if it is not there. */
  private static int nameEnd(String words) {
    String folded =
        words.substring(0, Math.min(words.length(), LONGEST_HEAD)).toLowerCase(Locale.ROOT);
    for (String name : DISCUSSIONS) {
      int at = folded.indexOf(name);
      if (at >= 0) {
        int end = at + name.length();
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }

  /** Where the date ends; 0 if there is none. */
  private int readDate(String head, Placed<String> from) {
    String beginning = head.substring(0, Math.min(head.length(), LONGEST_HEAD));
    Optional<DateScanner.Found> date = DateScanner.scan(beginning).stream().findFirst();
    if (draft.date == null) {
      date.flatMap(found -> found.printed().date())
          .ifPresent(day -> draft.date = new Placed<>(day, from.span()));
    }
    return date.map(found -> found.span().end()).orElse(0);
  }

  private void readCommittee(String head, Placed<String> from) {
    if (draft.committee == null) {
      ThemeCommittee.in(head)
          .ifPresent(committee -> draft.committee = new Placed<>(committee, from.span()));
    }
  }

  /** "… den 4. maj 2026 – Støj", or the theme on the next line of the title. */
  private void readThemeBehind(String words, int from, Placed<String> title) {
    String rest = words.substring(Math.min(from, words.length())).strip();
    int dash = 0;
    while (dash < rest.length() && "-–—,) ".indexOf(rest.charAt(dash)) >= 0) {
      dash++;
    }
    String named = rest.substring(dash).strip();
    boolean parted = dash > 0 || lastDash(named) >= 0;
    if (!named.isEmpty() && (parted || Character.isUpperCase(named.charAt(0)))) {
      readDashed(named, title);
    }
  }

  private static int lastDash(String words) {
    return Math.max(words.lastIndexOf(" – "), words.lastIndexOf(" - "));
  }

  /** Of "HMU – Støj" the last part, unless it is the committee that stands there. */
  private void readDashed(String named, Placed<String> title) {
    int dash = lastDash(named);
    String last = dash < 0 ? named : named.substring(dash + 3);
    boolean day =
        !DateScanner.scan(last.substring(0, Math.min(last.length(), LONGEST_HEAD))).isEmpty();
    if (!day && !ThemeCommittee.begins(last)) {
      readTheme(last, title);
    }
  }

  /** "temadrøftelse om støj på HMU-møde …". */
  private void readSubject(String words, int name, Placed<String> title) {
    for (String subject : SUBJECTS) {
      int at = words.indexOf(subject, Math.max(0, name - 1));
      if (at >= 0) {
        String named = words.substring(at + subject.length());
        readTheme(named.substring(0, subjectEnd(named)), title);
        return;
      }
    }
  }

  /** Before the committee or the day. */
  private static int subjectEnd(String named) {
    for (int i = 0; i < named.length(); i++) {
      if (named.charAt(i) == ' ' && isBeforeMeeting(named, i)) {
        return i;
      }
    }
    return named.length();
  }

  private static boolean isBeforeMeeting(String named, int at) {
    for (String joint : AFTER_SUBJECT) {
      if (named.startsWith(joint, at)) {
        String rest = named.substring(at + joint.length(), Math.min(named.length(), at + 40));
        boolean day = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        return day || ThemeCommittee.begins(rest);
      }
    }
    return false;
  }

  private void readTheme(String words, Placed<String> from) {
    String named = words.strip();
    if (!named.isEmpty() && theme.theme == null) {
      theme.theme = new Placed<>(named, from.span());
    }
  }

  private static int labelEnd(String words) {
    for (String label : LABELS) {
      if (words.regionMatches(true, 0, label, 0, label.length())) {
        return label.length();
      }
    }
    return 0;
  }
}
