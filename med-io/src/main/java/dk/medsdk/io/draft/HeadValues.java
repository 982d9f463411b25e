package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values that labels announce: {@code 02. oktober, 2025 kl. 10:30} of a date. */
final class HeadValues {

  /** How far into a line its dates are looked for. */
  private static final int REACH = 200;

  /** How far from a clock the next one is looked for. */
  private static final int NEAR = 40;

  /** More than a day and a remark is a sentence about it. */
  private static final int LONGEST_NEXT_MEETING = 60;

  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "ukendt", DocumentKind.UNKNOWN,
          "opsamling", DocumentKind.THEME_SUMMARY,
          "dagsorden", DocumentKind.AGENDA,
          "referat", DocumentKind.MINUTES);

  private static final String[] ONLINE = {"teams", "skype", "online", "virtuel", "zoom", "webex"};

  private final MeetingDraft draft;

  HeadValues(MeetingDraft draft) {
    this.draft = draft;
  }

  /** Takes a value; {@code false} if it is none that the label can have. */
  boolean read(HeadLabel label, Words value) {
    switch (label) {
      case COMMITTEE -> {
        if (!MeetingPhrase.isKindOnly(value.text()) || !readKind(value)) {
          readCommittee(value);
        }
      }
      case LEVEL -> draft.level = first(draft.level, value);
      case DOCUMENT_KIND -> {
        return readDocumentKind(value);
      }
      case LAST_DATE -> {
        return readLastDate(value);
      }
      case ZONE -> {
        return readZone(value);
      }
      case ONLINE -> {
        return readOnline(value);
      }
      case ORGANISATION -> draft.organisation = first(draft.organisation, value);
      case DATE -> {
        return readDateAndClock(value);
      }
      case END -> readEnd(value);
      case TIME_AND_PLACE -> readTimeAndPlace(value);
      case PLACE -> readPlace(value);
      case DISTRIBUTION -> readDistribution(value);
      case CHAIR -> draft.chairedBy = first(draft.chairedBy, value);
      case MINUTE_TAKER -> draft.minuteTaker = first(draft.minuteTaker, value);
      case CASE_NUMBER -> draft.caseNumber = first(draft.caseNumber, value);
      case NEXT_MEETING -> {
        return readNextMeeting(value);
      }
      case MEETING_KIND -> {
        return readKind(value);
      }
      case CALLED_BY -> draft.calledBy = first(draft.calledBy, value);
      case REASON -> draft.reason = first(draft.reason, value);
      case SUBJECT -> {
        return false;
      }
      case STATUS -> {
        return StatusReader.read(value, draft);
      }
    }
    return true;
  }

  void readCommittee(Words value) {
    if (draft.committee == null) {
      draft.committee = new Placed<>(CommitteeLevels.committee(value.text()), value.span());
    }
  }

  /** The dates and the first clock of a value; {@code false} if it has neither. */
  boolean readDateAndClock(Words value) {
    boolean date = readDate(value);
    int after = dates(value).stream().mapToInt(found -> found.span().end()).max().orElse(0);
    Optional<Clock> clock = Clock.find(value.text());
    if (clock.isEmpty()) {
      clock = Clock.findBare(value.text().substring(after)).map(found -> found.moved(after));
    }
    clock.ifPresent(found -> take(found, value));
    clock.ifPresent(found -> takeEnd(value.from(found.end())));
    return date || clock.isPresent();
  }

  /** "fra mandag kl. 10.00 til tirsdag kl. 14.30": the end stands apart from the start. */
  private void takeEnd(Words rest) {
    int until = rest.text().indexOf(" til ");
    Optional<Clock> clock =
        until < 0 || until > NEAR ? Optional.empty() : Clock.find(rest.text().substring(until));
    if (draft.end == null && clock.isPresent() && clock.get().start() <= NEAR) {
      draft.end = new Placed<>(clock.get().slot().start(), rest.span());
    }
  }

  private void readTimeAndPlace(Words value) {
    readDateAndClock(value);
    int end = dates(value).stream().mapToInt(found -> found.span().end()).max().orElse(0);
    Optional<Clock> clock = Clock.find(value.text());
    int after = Math.max(end, clock.map(Clock::end).orElse(0));
    Words rest = withoutLead(value.from(after).strip());
    if (!rest.isBlank()) {
      readPlace(rest);
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
    for (String lead : new String[] {"i ", "på ", "sted: ", "Sted: "}) {
      if (text.startsWith(lead, at)) {
        return words.from(at + lead.length()).strip();
      }
    }
    return words.from(at);
  }

  void readPlace(Words value) {
    for (Words place : split(value, ";")) {
      draft.places.add(Placed.of(place));
    }
    String lower = value.text().toLowerCase(Locale.ROOT);
    for (String word : ONLINE) {
      if (draft.online == null && lower.contains(word)) {
        draft.online = new Placed<>(true, value.span());
      }
    }
  }

  /** "(Skype)": a parenthesis that says where, and nothing else. */
  static boolean isOnlineOnly(String rest) {
    String words = rest.strip();
    if (!words.startsWith("(") || !words.endsWith(")")) {
      return false;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    for (String word : ONLINE) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void readDistribution(Words value) {
    for (Words addressee : split(value, ",;")) {
      draft.distribution.add(Placed.of(addressee));
    }
  }

  private static List<Words> split(Words value, String marks) {
    List<Words> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? marks.charAt(0) : value.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if ((depth <= 0 && marks.indexOf(c) >= 0) || i == value.length()) {
        Words part = value.part(start, i).strip();
        if (!part.isBlank()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private boolean readKind(Words value) {
    Optional<MeetingKind> kind = MeetingKinds.in(value.text());
    if (kind.isPresent() && draft.meetingKind == null) {
      draft.meetingKind = new Placed<>(kind.get(), value.span());
    }
    return kind.isPresent();
  }

  /** What the label announces: a day with what stands before it, or other words as they are. */
  private boolean readNextMeeting(Words value) {
    if (draft.nextMeeting != null) {
      return false;
    }
    draft.nextMeeting =
        value.length() > LONGEST_NEXT_MEETING || value.text().endsWith(".")
            ? NextMeetingFinder.dayIn(value).orElse(null)
            : NextMeetingFinder.announced(value);
    return draft.nextMeeting != null;
  }

  private boolean readDocumentKind(Words value) {
    DocumentKind kind = KINDS.get(value.text().toLowerCase(Locale.ROOT));
    if (kind != null && draft.kind == null) {
      draft.kind = kind;
    }
    return kind != null;
  }

  private boolean readLastDate(Words value) {
    Optional<LocalDate> day = DateScanner.firstWhole(value.text());
    if (day.isPresent() && draft.lastDate == null) {
      draft.lastDate = new Placed<>(day.get(), value.span());
    }
    return day.isPresent();
  }

  private boolean readZone(Words value) {
    boolean known = ZoneId.getAvailableZoneIds().contains(value.text());
    if (known && draft.zone == null) {
      draft.zone = new Placed<>(ZoneId.of(value.text()), value.span());
    }
    return known;
  }

  private boolean readOnline(Words value) {
    String lower = value.text().toLowerCase(Locale.ROOT);
    boolean yes = lower.equals("ja") || lower.equals("yes");
    boolean told = yes || lower.equals("nej") || lower.equals("no");
    if (told && draft.online == null) {
      draft.online = new Placed<>(yes, value.span());
    }
    return told;
  }

  boolean readDate(Words words) {
    boolean any = false;
    for (DateScanner.Found found : dates(words)) {
      any = true;
      found.printed().date().ifPresent(day -> takeDay(day, found, words));
    }
    return any;
  }

  /** The first whole day; the last day also from a later print of the same meeting. */
  private void takeDay(LocalDate day, DateScanner.Found found, Words words) {
    SourceSpan span = spanOf(words, found.span());
    if (draft.date == null) {
      draft.date = new Placed<>(day, span);
    }
    if (draft.lastDate == null && draft.date.value().equals(day)) {
      draft.lastDate = found.lastDate().map(last -> new Placed<>(last, span)).orElse(null);
    }
  }

  private void readEnd(Words value) {
    Clock.findBare(value.text())
        .ifPresent(clock -> draft.end = end(clock.slot().start(), value, draft.end));
  }

  private static Placed<LocalTime> end(
      LocalTime time, Words value, @Nullable Placed<LocalTime> known) {
    return known == null ? new Placed<>(time, value.span()) : known;
  }

  static List<DateScanner.Found> dates(Words words) {
    return DateScanner.scan(words.text().substring(0, Math.min(words.length(), REACH)));
  }

  void take(Clock clock, Words words) {
    SourceSpan span = spanOf(words, SourceSpan.of(clock.start(), clock.end()));
    if (draft.start == null) {
      draft.start = new Placed<>(clock.slot().start(), span);
      if (draft.end == null) {
        draft.end = clock.slot().end().map(end -> new Placed<>(end, span)).orElse(null);
      }
    }
  }

  private static Placed<String> first(@Nullable Placed<String> known, Words value) {
    return known == null ? Placed.of(value) : known;
  }

  static SourceSpan spanOf(Words words, SourceSpan inside) {
    return SourceSpan.of(words.start() + inside.start(), words.start() + inside.end());
  }
}
