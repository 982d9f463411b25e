package dk.medsdk.documents.pdf;

import dk.medsdk.io.line.Traits;
import java.util.ArrayList;
import java.util.List;

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
    for (int i = 0; i < cells.size(); i++) {
      Traits.Cell place = new Traits.Cell(number, row + 1, cells.get(i).column());
      ListDepths depths = new ListDepths();
      for (Paragraph paragraph : paragraphs.get(i)) {
        writer.write(paragraph, Traits.NONE.inCell(place), depths);
      }
    }
  }

  private void writeRow(List<List<Paragraph>> cells) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    Run at = null;
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\t");
      boolean boldSoFar = bold >= text.length() - (i == 0 ? 0 : 1);
      for (Paragraph paragraph : cells.get(i)) {
        int before = text.length();
        text.append(words(paragraph));
        boolean all = paragraph.isBold();
        bold = boldSoFar ? before + (all ? text.length() - before : paragraph.bold()) : bold;
        at = at == null || paragraph.first().line() < at.line() ? paragraph.first() : at;
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
