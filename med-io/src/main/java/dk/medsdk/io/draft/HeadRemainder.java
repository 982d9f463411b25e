package dk.medsdk.io.draft;

import dk.medsdk.model.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a head from which values were taken: what they say beyond those values is kept as
 * text, whole lines in their place.
 *
 * <p>Only the whole head tells: the headline prints the day before its label does.
 */
final class HeadRemainder {

  /** A head has fewer lines. */
  private static final int MOST_LINES = 200;

  private final List<Line> lines = new ArrayList<>();

  /** A line, and the words of it that something was read from. */
  private record Line(Placed<String> whole, String read) {}

  /** Remembers a line that was read. */
  void add(Placed<String> line) {
    add(line, line.value());
  }

  /** Remembers a line of which one part was read; the other is its label. */
  void add(Placed<String> whole, String read) {
    if (lines.size() < MOST_LINES) {
      lines.add(new Line(whole, read));
    }
  }

  /** Keeps the lines that say more than the draft does. */
  void keepIn(MeetingDraft draft) {
    ToldWords told = HeadWords.of(draft);
    for (Line line : lines) {
      if (!told.holds(line.read())) {
        draft
            .preamble()
            .insert(new Placed<>(Paragraph.of(line.whole().value()), line.whole().span()));
      }
    }
  }
}
