package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.block.Clock;
import dk.medsdk.io.block.HeadLabel;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.AttendanceState;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the blocks before the first item into the draft. */
final class HeadReader {

  /** How far into a line its dates are looked for. */
  private static final int REACH = 200;

  private static final String MEETING_OF = "mødet i ";

  private final MeetingDraft draft;
  private @Nullable HeadLabel pending;
  private @Nullable AttendanceState attendance;
  private @Nullable Words headline;

  HeadReader(MeetingDraft draft) {
    this.draft = draft;
  }

  /** Takes the next block of the head. */
  void read(Block block) {
    if (block instanceof Block.Headline line) {
      readHeadline(line);
    } else if (block instanceof Block.HeadField field) {
      readField(field);
    } else if (block instanceof Block.AttendanceHeading heading) {
      attendance = heading.state();
      readPeople(heading.inline());
    } else if (block instanceof Block.TextLine line) {
      readLine(line.words());
    } else if (block instanceof Block.Bullet bullet) {
      readLine(bullet.words());
    } else if (block instanceof Block.ContentsEntry entry) {
      draft.contents.add(entry.line());
    }
  }

  /** Ends the head: what only the headline tells is taken from it now. */
  void finish() {
    if (headline != null && draft.committee == null) {
      HeadlineCommittee.in(headline)
          .ifPresent(
              name ->
                  draft.committee =
                      new Placed<>(CommitteeLevels.committee(name.text()), name.span()));
    }
  }

  private void readHeadline(Block.Headline line) {
    if (draft.kind == null) {
      draft.kind = line.kind();
      headline = line.words();
    }
    readDate(line.words());
    Clock.find(line.words().text()).ifPresent(clock -> take(clock, line.words()));
  }

  private void readField(Block.HeadField field) {
    attendance = null;
    pending = null;
    if (field.value().isBlank()) {
      pending = field.meaning();
    } else {
      readValue(field.meaning(), field.value());
    }
  }

  private void readLine(Words words) {
    if (pending != null) {
      readValue(pending, words);
      pending = null;
    } else if (attendance != null && AttendanceReader.looksLikeNames(words.text())) {
      readPeople(words);
    } else {
      attendance = null;
      readUnlabelled(words);
    }
  }

  /** The lines below a headline that stands alone: "mødet i HMU", a date, "i Mødelokale 2". */
  private void readUnlabelled(Words words) {
    String text = words.text();
    if (headline != null && text.startsWith(MEETING_OF)) {
      readValue(HeadLabel.COMMITTEE, words.from(MEETING_OF.length()).strip());
    } else if (headline != null && text.startsWith("i ") && draft.date != null) {
      readValue(HeadLabel.PLACE, words.from(2).strip());
    } else {
      readBareDate(words);
    }
  }

  /** A line that is only a date, with or without a clock behind it. */
  private void readBareDate(Words words) {
    int end = Clock.find(words.text()).map(Clock::start).orElse(words.length());
    boolean onlyDate = dates(words).stream().anyMatch(found -> found.span().length() * 2 > end);
    if (onlyDate) {
      readValue(HeadLabel.DATE, words);
    }
  }

  private void readValue(HeadLabel label, Words value) {
    switch (label) {
      case COMMITTEE -> {
        if (draft.committee == null) {
          draft.committee = new Placed<>(CommitteeLevels.committee(value.text()), value.span());
        }
      }
      case ORGANISATION -> draft.organisation = first(draft.organisation, value);
      case DATE -> {
        readDate(value);
        Clock.find(value.text()).ifPresent(clock -> take(clock, value));
      }
      case TIME -> Clock.findBare(value.text()).ifPresent(clock -> take(clock, value));
      case PLACE -> draft.places.add(Placed.of(value));
      case DISTRIBUTION -> draft.distribution.add(Placed.of(value));
      case CHAIR -> draft.chairedBy = first(draft.chairedBy, value);
      case MINUTE_TAKER -> draft.minuteTaker = first(draft.minuteTaker, value);
      case CASE_NUMBER -> draft.caseNumber = first(draft.caseNumber, value);
      case NEXT_MEETING -> readNextMeeting(value);
    }
  }

  private void readNextMeeting(Words value) {
    Optional<DateScanner.Found> date = dates(value).stream().findFirst();
    if (draft.nextMeeting == null && date.isPresent()) {
      draft.nextMeeting = new Placed<>(date.get().printed(), spanOf(value, date.get().span()));
    }
  }

  private void readDate(Words words) {
    for (DateScanner.Found found : dates(words)) {
      if (draft.date == null && found.printed().date().isPresent()) {
        SourceSpan span = spanOf(words, found.span());
        draft.date = new Placed<>(found.printed().date().get(), span);
        draft.lastDate = found.lastDate().map(last -> new Placed<>(last, span)).orElse(null);
      }
    }
  }

  private static List<DateScanner.Found> dates(Words words) {
    return DateScanner.scan(words.text().substring(0, Math.min(words.length(), REACH)));
  }

  private void take(Clock clock, Words words) {
    SourceSpan span = spanOf(words, SourceSpan.of(clock.start(), clock.end()));
    if (draft.start == null) {
      draft.start = new Placed<>(clock.slot().start(), span);
      draft.end = clock.slot().end().map(end -> new Placed<>(end, span)).orElse(null);
    }
  }

  private void readPeople(Words words) {
    if (attendance != null && !words.isBlank()) {
      AttendanceReader.readAll(words, attendance).forEach(draft::addAttendance);
    }
  }

  private static Placed<String> first(@Nullable Placed<String> known, Words value) {
    return known == null ? Placed.of(value) : known;
  }

  private static SourceSpan spanOf(Words words, SourceSpan inside) {
    return SourceSpan.of(words.start() + inside.start(), words.start() + inside.end());
  }
}
