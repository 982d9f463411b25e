package dk.medsdk.documents.pdf;

import dk.medsdk.io.line.Traits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table: a line a row, or where cells hold several paragraphs a line a paragraph. */
final class TableWriter {

  private final int number;
  private final Typography typography;
  private final TextWriter writer;

  TableWriter(int number, Typography typography, TextWriter writer) {
    this.number = number;
    this.typography = typography;
    this.writer = writer;
  }

  /**
   * Writes rows.
   *
   * @param rows the rows
   * @param bordered whether lines are drawn around the cells; a label and what stands beside it is
   *     a table in so far only as each is one paragraph
   */
  void write(List<List<Part.Cell>> rows, boolean bordered) {
    List<List<List<Paragraph>>> table = new ArrayList<>();
    boolean layout = false;
    for (List<Part.Cell> row : rows) {
      List<List<Paragraph>> cells = new ArrayList<>();
      for (Part.Cell cell : row) {
        List<Paragraph> paragraphs = ParagraphJoiner.of(cell, typography);
        layout |= paragraphs.size() > 1;
        cells.add(paragraphs);
      }
      table.add(cells);
    }
    for (int i = 0; i < table.size(); i++) {
      if (layout && !bordered && rows.get(i).size() == 2) {
        writeLabelled(table.get(i));
      } else if (layout) {
        writeCells(i, rows.get(i), table.get(i));
      } else {
        writeRow(table.get(i), Traits.NONE.asRow());
      }
    }
  }

  private void writeCells(int row, List<Part.Cell> cells, List<List<Paragraph>> paragraphs) {
    Run at = firstOf(paragraphs);
    for (int i = 0; i < cells.size(); i++) {
      Traits.Cell place = new Traits.Cell(number, row + 1, cells.get(i).column());
      ListDepths depths = new ListDepths();
      if (paragraphs.get(i).isEmpty() && at != null) {
        writer.write("", Traits.NONE.inCell(place), at);
      }
      for (Paragraph paragraph : paragraphs.get(i)) {
        writer.write(paragraph, Traits.NONE.inCell(place), depths);
      }
    }
  }

  /** "Deltagere:" and the first name on one line, the other names below. */
  private void writeLabelled(List<List<Paragraph>> cells) {
    List<Paragraph> label = cells.get(0);
    List<Paragraph> beside = cells.get(1);
    int together = label.size() == 1 && !beside.isEmpty() ? 1 : 0;
    ListDepths depths = new ListDepths();
    if (together == 1) {
      writeRow(List.of(label, beside.subList(0, 1)), Traits.NONE);
    } else {
      label.forEach(paragraph -> writer.write(paragraph, Traits.NONE, depths));
    }
    for (Paragraph paragraph : beside.subList(together, beside.size())) {
      writer.write(paragraph, Traits.NONE, depths);
    }
  }

  private static @Nullable Run firstOf(List<List<Paragraph>> cells) {
    Run first = null;
    for (List<Paragraph> cell : cells) {
      for (Paragraph paragraph : cell) {
        Run run = paragraph.first();
        boolean before = first == null || run.page() < first.page() || run.line() < first.line();
        first = before ? run : first;
      }
    }
    return first;
  }

  private void writeRow(List<List<Paragraph>> cells, Traits traits) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    Run at = firstOf(cells);
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\t");
      boolean boldSoFar = bold >= text.length() - (i == 0 ? 0 : 1);
      for (Paragraph paragraph : cells.get(i)) {
        int before = text.length();
        text.append(words(paragraph));
        boolean all = paragraph.isBold();
        if (boldSoFar && paragraph.bold() > 0) {
          bold = before + (all ? text.length() - before : paragraph.bold());
        }
      }
    }
    if (at != null) {
      writer.write(text.toString(), traits.bold(bold), at);
    }
  }

  private static String words(Paragraph paragraph) {
    String text = paragraph.text().replace('\t', ' ');
    Label label = paragraph.first().label();
    return label.kind() == Label.Kind.BULLET && label.length() <= text.length()
        ? "- " + text.substring(label.length())
        : text;
  }
}
