package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.LineScanner;
import dk.medsdk.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines for the tests of recognisers. */
final class Lines {

  private Lines() {}

  /** The lines of a text. */
  static List<Line> of(String text) {
    return LineScanner.scan(SourceText.of(text));
  }

  /** What a recogniser makes of the first line of a text that stands in some part of a document. */
  static @Nullable Block first(Recogniser recogniser, Place place, String text) {
    List<Line> lines = of(text);
    return recogniser.recognise(
        new Surroundings(lines, 0, ItemNumbering.of(lines), PageLooks.of(lines), place));
  }
}
