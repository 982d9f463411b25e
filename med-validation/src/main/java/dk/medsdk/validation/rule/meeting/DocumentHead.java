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

  /** The head of a document; one without dates if it was built in code. */
  static DocumentHead of(CheckInput input) {
    List<HeadDate> dates = new ArrayList<>();
    input.source().ifPresent(source -> addDates(source, endIn(source, input), dates));
    return new DocumentHead(dates);
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

  /** The line on which a day stands whole. */
  Optional<Integer> lineOf(LocalDate day) {
    return dates.stream()
        .filter(date -> date.day().equals(Optional.of(day)))
        .map(HeadDate::line)
        .findFirst();
  }

  /** The line on which the day of a date without year stands whole. */
  Optional<Integer> lineOfSameDay(HeadDate partial) {
    return dates.stream()
        .filter(date -> date.day().filter(partial::isDayOf).isPresent())
        .map(HeadDate::line)
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
    String label = "";
    int last = Math.min(source.lineCount(), MOST_LINES);
    for (int line = 1; line <= last && source.line(line).start() < end; line++) {
      SourceSpan span = source.line(line);
      int lineEnd = Math.min(Math.min(span.end(), end), span.start() + LONGEST_LINE);
      String text = source.content().substring(span.start(), lineEnd);
      for (DateScanner.Found found : DateScanner.scan(text)) {
        dates.add(placed(found, line, span.start(), label, text));
      }
      label = labelAfter(text, label);
    }
  }

  private static HeadDate placed(
      DateScanner.Found found, int line, int lineStart, String label, String text) {
    SourceSpan span =
        SourceSpan.of(lineStart + found.span().start(), lineStart + found.span().end());
    boolean ofTheMeeting =
        DateLines.isOfTheMeeting(label + text.substring(0, found.span().start()), text);
    return new HeadDate(line, span, found.printed(), ofTheMeeting);
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
