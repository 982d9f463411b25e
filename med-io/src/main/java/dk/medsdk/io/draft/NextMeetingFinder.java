package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.model.meeting.PrintedDate;
import dk.medsdk.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Finds when a committee meets next: {@code Næste møde i LMU er den 4. juni.} */
final class NextMeetingFinder {

  private static final String WORDS = "æste møde";
  private static final int REACH = 80;

  private NextMeetingFinder() {}

  static Optional<Placed<PrintedDate>> find(Words line) {
    int at = line.text().indexOf(WORDS);
    if (at < 1 || Character.toLowerCase(line.text().charAt(at - 1)) != 'n') {
      return Optional.empty();
    }
    Words after = line.part(at, Math.min(line.length(), at + REACH));
    List<DateScanner.Found> dates = DateScanner.scan(after.text());
    return dates.isEmpty() ? Optional.empty() : Optional.of(place(after, dates.get(0)));
  }

  static Placed<PrintedDate> place(Words words, DateScanner.Found date) {
    SourceSpan span =
        SourceSpan.of(words.start() + date.span().start(), words.start() + date.span().end());
    return new Placed<>(date.printed(), span);
  }
}
