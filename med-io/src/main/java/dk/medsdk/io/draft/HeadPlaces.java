package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import java.util.Locale;

/** Reads where a meeting is held, and whether that is online: {@code Auditorium Syd / Teams}. */
final class HeadPlaces {

  private static final String[] ONLINE = {"teams", "skype", "online", "virtuel", "zoom", "webex"};
  private static final String[] LEADS = {"i ", "på ", "sted: ", "Sted: "};

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
    boolean led = rest.text().startsWith("i ") || rest.text().startsWith("på ");
    if (led) {
      read(withoutLead(words.from(end)));
    } else if (isOnlineOnly(rest.text())) {
      read(rest.part(1, rest.length() - 1).strip());
    }
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
