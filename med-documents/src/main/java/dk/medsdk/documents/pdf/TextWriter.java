package dk.medsdk.documents.pdf;

import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of all pages as lines for the parser, tables that go on as one. */
final class TextWriter {

  private static final int LONGEST_HEADING = 200;

  /** Bullets of the third depth, but before words outside a list a mark that they are a heading. */
  private static final String SQUARES = "■□";

  private static final float SAME_COLUMN = 6;

  private final Typography typography;
  private final LineDocument.Builder lines;
  private final List<List<Part.Cell>> rows = new ArrayList<>();
  private ListDepths depths = new ListDepths();
  private List<Float> columns = List.of();
  private boolean bordered;
  private int tables;

  TextWriter(Typography typography, LineDocument.Builder lines) {
    this.typography = typography;
    this.lines = lines;
  }

  /** Writes the parts in reading order. */
  void write(List<Part> parts) {
    ParagraphJoiner joiner = new ParagraphJoiner(typography);
    for (Part part : parts) {
      if (part instanceof Part.Table table) {
        joiner.end().forEach(this::write);
        add(table);
      } else if (part instanceof Part.Text text) {
        endTable();
        add(text, joiner);
      }
    }
    endTable();
    joiner.end().forEach(this::write);
  }

  private void add(Part.Table table) {
    boolean goesOn =
        !rows.isEmpty() && isSame(columns, table.columns()) && bordered == table.bordered();
    if (!goesOn) {
      endTable();
    }
    boolean again = goesOn && words(rows.get(0)).equals(words(table.rows().get(0)));
    rows.addAll(again ? table.rows().subList(1, table.rows().size()) : table.rows());
    columns = table.columns();
    bordered = table.bordered();
  }

  private void add(Part.Text text, ParagraphJoiner joiner) {
    Edge edge = typography.edge(text.column());
    boolean broken = true;
    for (Run line : text.lines()) {
      joiner.add(line, edge, broken);
      broken = false;
    }
  }

  /** Writes the rows so far; where one goes on below a page, its heading is printed there again. */
  private void endTable() {
    if (!rows.isEmpty()) {
      new TableWriter(++tables, typography, this).write(rows, bordered);
      depths = new ListDepths();
      rows.clear();
    }
  }

  private static List<String> words(List<Part.Cell> row) {
    return row.stream().flatMap(cell -> cell.lines().stream()).map(Run::text).toList();
  }

  private static boolean isSame(List<Float> columns, List<Float> others) {
    boolean same = columns.size() == others.size();
    for (int i = 0; same && i < columns.size(); i++) {
      same = Math.abs(columns.get(i) - others.get(i)) <= SAME_COLUMN;
    }
    return same;
  }

  private void write(Paragraph paragraph) {
    if (paragraph.apart()) {
      lines.add("", Traits.NONE, place(paragraph.first()));
    }
    write(paragraph, Traits.NONE, depths);
  }

  /** Writes a paragraph with traits besides its own. */
  void write(Paragraph paragraph, Traits traits, ListDepths inLists) {
    Run first = paragraph.first();
    boolean square = SQUARES.indexOf(paragraph.text().charAt(0)) >= 0;
    boolean bullet = first.label().kind() == Label.Kind.BULLET;
    if (bullet && (!square || inLists.isDeeper(paragraph.indent()))) {
      writeBullet(paragraph, traits, inLists.of(paragraph.indent()));
      return;
    }
    inLists.pass(paragraph.indent());
    int level =
        paragraph.text().length() <= LONGEST_HEADING ? typography.headingLevel(first.size()) : 0;
    Traits own = level > 0 ? traits.asHeading(level) : traits;
    lines.add(paragraph.text(), own.bold(paragraph.bold()), place(first));
  }

  private void writeBullet(Paragraph paragraph, Traits traits, int depth) {
    int length = Math.min(paragraph.first().label().length(), paragraph.text().length());
    String words = paragraph.text().substring(length);
    if (!words.isBlank()) {
      int bold = paragraph.bold() > length ? paragraph.bold() - length + 2 : 0;
      String indent = "  ".repeat(depth - 1);
      lines.add(indent + "- " + words, traits.inList(depth).bold(bold), place(paragraph.first()));
    }
  }

  /** Writes a line as it is. */
  void write(String text, Traits traits, Run at) {
    lines.add(text, traits, place(at));
  }

  private static SourcePlace place(Run run) {
    return SourcePlace.of(SourcePlace.Unit.PAGE, run.page()).in(SourcePlace.Unit.LINE, run.line());
  }
}
