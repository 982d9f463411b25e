package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Verbatim;
import dk.medsdk.io.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines that stand behind the blanks of {@link Verbatim}: text, whatever it looks like.
 *
 * <p>Seen on the pages that this project writes.
 */
final class VerbatimLines {

  private static final String STAND_IN = "Tekst.";
  private static final int DEEPEST_HEADING = 9;

  private VerbatimLines() {}

  static boolean isOne(Line line) {
    return line.traits().verbatim();
  }

  /** The lines, a sentence in place of each of these, so that nobody wonders what it may be. */
  static List<Line> hidden(List<Line> lines) {
    List<Line> shown = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isOne(line)) {
        shown = shown == null ? new ArrayList<>(lines) : shown;
        Words sentence = new Words(STAND_IN, line.words().start());
        shown.set(i, new Line(sentence, 0, sentence, line.traits()));
      }
    }
    return shown == null ? lines : shown;
  }

  /** What the first mark says that it is; a paragraph without one. */
  static Block read(Line line) {
    Block block = line.indent() < Verbatim.OF_BLOCK ? null : marked(line);
    return block == null ? new Block.Verbatim(new Block.TextLine(line.words(), false), 0) : block;
  }

  private static Block.@Nullable Verbatim marked(Line line) {
    Words words = line.words();
    String text = words.text();
    int space = text.indexOf(' ');
    if (text.startsWith("|\t")) {
      return verbatim(new Block.TableRow(line.span(), cells(words)));
    }
    if (space < 1) {
      return null;
    }
    Block remark = DecisionRemark.at(words);
    if (remark != null) {
      return verbatim(remark);
    }
    String mark = text.substring(0, space);
    Words rest = words.from(space).strip();
    if (mark.equals("-")) {
      return verbatim(new Block.Bullet(Optional.empty(), rest, line.indent()));
    }
    if (mark.charAt(0) == '#' && space <= DEEPEST_HEADING) {
      return new Block.Verbatim(new Block.SubHeading(rest), space);
    }
    return mark.endsWith(".")
        ? verbatim(new Block.Bullet(Optional.of(words.part(0, space - 1)), rest, line.indent()))
        : null;
  }

  private static Block.Verbatim verbatim(Block line) {
    return new Block.Verbatim(line, 0);
  }

  /** The cells between the tabulators of {@code |⇥first⇥second⇥|}. */
  private static List<Words> cells(Words row) {
    List<Words> cells = new ArrayList<>();
    String text = row.text();
    int start = text.indexOf('\t') + 1;
    for (int end = text.indexOf('\t', start); end >= 0; end = text.indexOf('\t', start)) {
      cells.add(row.part(start, end));
      start = end + 1;
    }
    return cells;
  }
}
