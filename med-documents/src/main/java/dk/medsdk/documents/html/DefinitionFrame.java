package dk.medsdk.documents.html;

import dk.medsdk.io.line.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * One list of definitions ({@code dl}), whose labels and values become lines.
 *
 * <p>A label and its one value stand on one line, {@code Mødested: Kantinen}, as in the head of
 * minutes that are text. The colon is added where the label has none: the page says by its columns
 * what a text says by it. A label with several values or with paragraphs below it, one that is a
 * heading, begins with the number of an item or is long, stands on a line of its own as printed.
 */
final class DefinitionFrame implements LineSink {

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 400;

  private final LineSink outer;
  private final List<HtmlLine> labels = new ArrayList<>();
  private final List<HtmlLine> values = new ArrayList<>();
  private int valueCount;
  private boolean inLabel;

  DefinitionFrame(LineSink outer) {
    this.outer = outer;
  }

  /** Begins a {@code dt}. */
  void startLabel() {
    if (valueCount > 0) {
      end();
    }
    inLabel = true;
  }

  /** Begins a {@code dd}. */
  void startValue() {
    inLabel = false;
    valueCount++;
  }

  @Override
  public void add(HtmlLine line) {
    if (inLabel) {
      labels.add(line);
    } else {
      values.add(line);
    }
  }

  /** Hands on the lines of a label and its values. */
  void end() {
    List<HtmlLine> words = values.stream().filter(line -> !line.isBlank()).toList();
    int last = labels.size() - 1;
    if (valueCount == 1
        && last >= 0
        && isLabel(labels.get(last))
        && isOneValue(labels.get(last), words)) {
      HtmlLine value = words.stream().reduce(HtmlLine::joinedWith).orElseThrow();
      labels.subList(0, last).forEach(outer::add);
      outer.add(Labels.withColon(labels.get(last)).joinedWith(value));
    } else {
      labels.forEach(outer::add);
      values.forEach(outer::add);
    }
    labels.clear();
    values.clear();
    valueCount = 0;
    inLabel = false;
  }

  private static boolean isLabel(HtmlLine line) {
    boolean number = Labels.isNumber(line.text());
    boolean item = !number && !line.isBlank() && Character.isDigit(line.text().charAt(0));
    return !line.isBlank()
        && !item
        && line.traits().headingLevel() == 0
        && line.text().length() <= LONGEST_LABEL;
  }

  /** One paragraph, with breaks in it at most, and no list, heading or table. */
  private static boolean isOneValue(HtmlLine label, List<HtmlLine> words) {
    int depth = label.traits().listDepth();
    return !words.isEmpty()
        && words.stream().skip(1).allMatch(HtmlLine::afterBreak)
        && words.stream().map(HtmlLine::traits).allMatch(t -> t.equals(plain(t, depth)))
        && words.stream().mapToInt(line -> line.text().length()).sum() <= LONGEST_VALUE;
  }

  private static Traits plain(Traits traits, int depth) {
    return Traits.NONE.inList(depth).bold(traits.boldLength());
  }
}
