package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.MeetingKind;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values that labels announce: {@code 02. oktober, 2025 kl. 10:30} of a date. */
final class HeadValues {

  /** How far into a line its dates are looked for. */
  private static final int REACH = 200;

  private static final String[] ONLINE = {"teams", "skype", "online", "virtuel", "zoom", "webex"};

  private final MeetingDraft draft;

  HeadValues(MeetingDraft draft) {
    this.draft = draft;
  }

  /** Takes a value; {@code false} if it is none that the label can have. */
  boolean read(HeadLabel label, Words value) {
    switch (label) {
      case COMMITTEE -> readCommittee(value);
      case ORGANISATION -> draft.organisation = first(draft.organisation, value);
      case DATE -> {
        return readDateAndClock(value);
      }
      case END -> readEnd(value);
      case TIME_AND_PLACE -> readTimeAndPlace(value);
      case PLACE -> readPlace(value);
      case DISTRIBUTION -> readDistribution(value);
      case CHAIR -> draft.chairedBy = first(draft.chairedBy, name(value));
      case MINUTE_TAKER -> draft.minuteTaker = first(draft.minuteTaker, name(value));
      case CASE_NUMBER -> draft.caseNumber = first(draft.caseNumber, value);
      case NEXT_MEETING -> {
        return readNextMeeting(value);
      }
      case MEETING_KIND -> {
        return readKind(value);
      }
      case CALLED_BY -> draft.calledBy = first(draft.calledBy, value);
      case REASON -> draft.reason = first(draft.reason, value);
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
    return date || clock.isPresent();
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

  private void readDistribution(Words value) {
    for (Words addressee : split(value, ",;")) {
      draft.distribution.add(Placed.of(addressee));
    }
  }

  private static List<Words> split(Words value, String marks) {
    List<Words> parts = new java.util.ArrayList<>();
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

  private boolean readNextMeeting(Words value) {
    Optional<DateScanner.Found> date = dates(value).stream().findFirst();
    if (draft.nextMeeting == null && date.isPresent()) {
      draft.nextMeeting = NextMeetingFinder.place(value, date.get());
    }
    return date.isPresent();
  }

  boolean readDate(Words words) {
    boolean any = false;
    for (DateScanner.Found found : dates(words)) {
      any = true;
      Optional<LocalDate> day = found.printed().date();
      if (draft.date == null && day.isPresent()) {
        SourceSpan span = spanOf(words, found.span());
        draft.date = new Placed<>(day.get(), span);
        draft.lastDate = found.lastDate().map(last -> new Placed<>(last, span)).orElse(null);
      }
    }
    return any;
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

  /** A name without the title before it: "sekretær Mona Krag". */
  private static Words name(Words value) {
    List<PersonWords> people = PersonWords.allIn(value);
    if (people.size() != 1 || people.get(0).name().isEmpty()) {
      return value;
    }
    int start = value.text().indexOf(people.get(0).name());
    return value.part(start, start + people.get(0).name().length());
  }

  private static Placed<String> first(@Nullable Placed<String> known, Words value) {
    return known == null ? Placed.of(value) : known;
  }

  static SourceSpan spanOf(Words words, SourceSpan inside) {
    return SourceSpan.of(words.start() + inside.start(), words.start() + inside.end());
  }
}
