package dk.medsdk.validation.rule.meeting;

import dk.medsdk.model.meeting.DateScanner;
import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.rule.CheckInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hoved: the lines before the first item or contents entry, and the dates in them. */
final class DocumentHead {

  // Where no item was found the head has no end; a letterhead is shorter than this.
  private static final int MOST_LINES = 40;
  private static final int LONGEST_LINE = 200;

  private final List<HeadDate> dates;

  private DocumentHead(List<HeadDate> dates) {
    this.dates = dates;
  }

  /** The head of a document; one without dates if it is not read from prose. */
  static DocumentHead of(CheckInput input) {
    List<HeadDate> dates = new ArrayList<>();
    input.prose().ifPresent(source -> addDates(source, endIn(source, input), dates));
    return new DocumentHead(dates);
  }

  /** The meeting's dates, with and without year. */
  List<HeadDate> datesOfTheMeeting() {
    return dates.stream().filter(HeadDate::ofTheMeeting).toList();
  }

  /** The meeting's dates without year. */
  List<HeadDate> partialDates() {
    return dates.stream().filter(date -> date.ofTheMeeting() && !date.isWhole()).toList();
  }

  /** Whether a whole date stands in the head, whatever it is about. */
  boolean hasWholeDate() {
    return dates.stream().anyMatch(HeadDate::isWhole);
  }

  /** Whether the date of the meeting stands there whole. */
  boolean hasWholeDateOfTheMeeting() {
    return dates.stream().anyMatch(date -> date.ofTheMeeting() && date.isWhole());
  }

  /** Where a day stands whole. */
  Optional<SourceSpan> placeOf(LocalDate day) {
    return dates.stream()
        .filter(date -> date.day().equals(Optional.of(day)))
        .map(HeadDate::span)
        .findFirst();
  }

  /** Where the day of a date without year stands whole. */
  Optional<SourceSpan> placeOfSameDay(HeadDate partial) {
    return dates.stream()
        .filter(date -> date.day().filter(partial::isDayOf).isPresent())
        .map(HeadDate::span)
        .findFirst();
  }

  private static int endIn(SourceText source, CheckInput input) {
    int items = firstStart(ModelPath.ITEMS, input.document().items().size(), input);
    int contents =
        firstStart(ModelPath.ROOT.child("contents"), input.document().contents().size(), input);
    return Math.min(source.length(), Math.min(items, contents));
  }

  private static int firstStart(ModelPath list, int size, CheckInput input) {
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      Optional<SourceSpan> span = input.sourceMap().spanOf(list.child(i));
      first = Math.min(first, span.map(SourceSpan::start).orElse(first));
    }
    return first;
  }

  private static void addDates(SourceText source, int end, List<HeadDate> dates) {
    // Not SourceText.line(...): that counts the lines of the whole text, which few documents need.
    String text = source.content();
    String label = "";
    int start = 0;
    for (int line = 0; line < MOST_LINES && start < end; line++) {
      int lineEnd = lineEnd(text, start, end);
      String words = text.substring(start, Math.min(lineEnd, start + LONGEST_LINE));
      for (DateScanner.Found found : DateScanner.scan(words)) {
        dates.add(placed(found, start, label, words));
      }
      label = labelAfter(words, label);
      start = lineEnd + 1;
    }
  }

  private static int lineEnd(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static HeadDate placed(
      DateScanner.Found found, int lineStart, String label, String line) {
    int start = found.span().start();
    SourceSpan span = SourceSpan.of(lineStart + start, lineStart + found.span().end());
    boolean ofTheMeeting = DateLines.isOfTheMeeting(label + line.substring(0, start), line);
    return new HeadDate(span, found.printed(), ofTheMeeting);
  }

  /** A label alone on its line speaks for the line below: {@code Næste møde:}. */
  private static String labelAfter(String text, String before) {
    String line = text.strip();
    if (line.isEmpty()) {
      return before;
    }
    return line.endsWith(":") ? line + " " : "";
  }
}
