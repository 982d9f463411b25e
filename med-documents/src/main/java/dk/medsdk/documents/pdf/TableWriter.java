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

  void write(List<List<Part.Cell>> rows) {
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
      if (layout) {
        writeCells(i, rows.get(i), table.get(i));
      } else {
        writeRow(table.get(i));
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

  private void writeRow(List<List<Paragraph>> cells) {
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
      writer.write(text.toString(), Traits.NONE.asRow().bold(bold), at);
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
