package dk.medsdk.io.draft;

import dk.medsdk.io.block.Clock;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads when a meeting is held: {@code 18.-19. september 2024}, {@code 02. oktober, 2025 kl.
 * 10:30}, {@code fra mandag kl. 10.00 til tirsdag kl. 14.30}. The first day and clock of a head
 * count.
 */
final class HeadDays {

  /** How far into a line its dates are looked for. */
  private static final int REACH = 200;

  /** How far from a clock the next one is looked for. */
  private static final int NEAR = 40;

  private final MeetingDraft draft;

  HeadDays(MeetingDraft draft) {
    this.draft = draft;
  }

  /** The dates and the first clock of a value; {@code false} if it has neither. */
  boolean readDayAndClock(Words value) {
    boolean day = readDay(value);
    int after = endOfDays(value);
    Optional<Clock> clock = Clock.find(value.text());
    if (clock.isEmpty()) {
      clock = Clock.findBare(value.text().substring(after)).map(found -> found.moved(after));
    }
    clock.ifPresent(found -> take(found, value));
    clock.ifPresent(found -> takeEnd(value.from(found.end())));
    return day || clock.isPresent();
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

  boolean readDay(Words words) {
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

  void readEnd(Words value) {
    Optional<Clock> clock = Clock.findBare(value.text());
    if (draft.end == null && clock.isPresent()) {
      draft.end = new Placed<>(clock.get().slot().start(), value.span());
    }
  }

  static List<DateScanner.Found> dates(Words words) {
    return DateScanner.scan(words.text().substring(0, Math.min(words.length(), REACH)));
  }

  private void take(Clock clock, Words words) {
    SourceSpan span = spanOf(words, SourceSpan.of(clock.start(), clock.end()));
    if (draft.start == null) {
      draft.start = new Placed<>(clock.slot().start(), span);
      if (draft.end == null) {
        draft.end = clock.slot().end().map(end -> new Placed<>(end, span)).orElse(null);
      }
    }
  }

  boolean readLastDay(Words value) {
    Optional<LocalDate> day = DateScanner.firstWhole(value.text());
    if (day.isPresent() && draft.lastDate == null) {
      draft.lastDate = new Placed<>(day.get(), value.span());
    }
    return day.isPresent();
  }

  /** Where the days and the first clock of a line end; 0 if it has none. */
  static int end(Words words) {
    return Math.max(endOfDays(words), Clock.find(words.text()).map(Clock::end).orElse(0));
  }

  private static int endOfDays(Words words) {
    return dates(words).stream().mapToInt(found -> found.span().end()).max().orElse(0);
  }

  private static SourceSpan spanOf(Words words, SourceSpan inside) {
    return SourceSpan.of(words.start() + inside.start(), words.start() + inside.end());
  }
}
