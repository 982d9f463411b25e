package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.line.Words;
import java.util.Locale;

/** Reads where a meeting is held, and whether that is online: {@code Auditorium Syd / Teams}. */
final class HeadPlaces {

  private static final String[] ONLINE = {"teams", "skype", "online", "virtuel", "zoom", "webex"};
  private static final String[] LEADS = {"i ", "på ", "via ", "sted: ", "Sted: "};

  /** ", Rådhuset, lokale 3" behind a time is no longer. */
  private static final int LONGEST_BARE = 50;

  private static final int MOST_BLANKS = 5;

  private final MeetingDraft draft;

  HeadPlaces(MeetingDraft draft) {
    this.draft = draft;
  }

  /** Takes one place, or several with semicolons between them. */
  void read(Words value) {
    for (Words place : ValueList.split(value, ";")) {
      draft.places.add(Placed.of(place));
    }
    if (draft.online == null && isOnline(value.text())) {
      draft.online = new Placed<>(true, value.span());
    }
  }

  /** "(Skype)": a parenthesis that says where, and nothing else. */
  private static boolean isOnlineOnly(String rest) {
    String words = rest.strip();
    return words.startsWith("(") && words.endsWith(")") && isOnline(words);
  }

  private static boolean isOnline(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String word : ONLINE) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Referat … kl. 9-11 i Mødelokale 3", "… kl. 13.00-15.00 (Skype)": the place behind a time. */
  void readBehindTime(Words words) {
    int end = HeadDays.end(words);
    if (end == 0 || !draft.places.isEmpty()) {
      return;
    }
    Words rest = words.from(end).strip();
    String text = rest.text();
    boolean led = text.startsWith("i ") || text.startsWith("på ") || text.startsWith("via ");
    if (led || isBarePlace(text, words.text(), end)) {
      read(withoutLead(words.from(end)));
    } else if (isOnlineOnly(rest.text())) {
      read(rest.part(1, rest.length() - 1).strip());
    }
  }

  /** ", Kulturhuset, sal 2" behind a clock: a name of few words that is no committee's. */
  private static boolean isBarePlace(String rest, String line, int end) {
    boolean behind =
        rest.startsWith(", ")
            && rest.length() <= LONGEST_BARE
            && Clock.find(line).filter(clock -> clock.end() == end).isPresent();
    if (!behind || rest.length() < 4) {
      return false;
    }
    String place = rest.substring(2);
    return (Character.isUpperCase(place.charAt(0)) || isRoom(place))
        && ".:?!".indexOf(place.charAt(place.length() - 1)) < 0
        && place.indexOf(':') < 0
        && place.chars().filter(c -> c == ' ').count() <= MOST_BLANKS
        && !CommitteeLevels.isCommittee(place);
  }

  private static boolean isRoom(String place) {
    return place.startsWith("lokale") || place.startsWith("mødelokale");
  }

  /** ", i Mødelokale 2", "- Kantinen". */
  static Words withoutLead(Words words) {
    int at = 0;
    String text = words.text();
    while (at < text.length()
        && (",;.–-/|*".indexOf(text.charAt(at)) >= 0 || Words.isSpace(text.charAt(at)))) {
      at++;
    }
    for (String lead : LEADS) {
      if (text.startsWith(lead, at)) {
        return words.from(at + lead.length()).strip();
      }
    }
    return words.from(at);
  }

  /** "ja" or "nej". */
  boolean readOnline(Words value) {
    String lower = value.text().toLowerCase(Locale.ROOT);
    boolean yes = lower.equals("ja") || lower.equals("yes");
    boolean told = yes || lower.equals("nej") || lower.equals("no");
    if (told && draft.online == null) {
      draft.online = new Placed<>(yes, value.span());
    }
    return told;
  }
}
