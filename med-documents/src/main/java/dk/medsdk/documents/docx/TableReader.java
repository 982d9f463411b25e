package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.Remarks.Remark;
import dk.medsdk.documents.docx.WordBlock.Cell;
import dk.medsdk.documents.docx.WordBlock.Row;
import dk.medsdk.documents.docx.WordBlock.Sink;
import dk.medsdk.documents.docx.WordBlock.Table;

/** Reads a table; rows that are hidden, or deleted by a tracked change, are left out. */
final class TableReader {

  private static final int MOST_COLUMNS = 63;

  private final Story story;
  private final XmlCursor xml;
  private final Table table = new Table();

  TableReader(Story story) {
    this.story = story;
    xml = story.xml();
  }

  /** Reads the {@code w:tbl} that the cursor stands at. */
  void read(Sink sink) {
    story.budget().takeParagraphs(1);
    sink.add(table);
    readRows();
    sink.finish(table);
  }

  private void readRows() {
    int here = xml.level();
    while (xml.nextIn(here)) {
      String name = xml.name();
      if (name.equals("tr")) {
        story.budget().takeParagraphs(1);
        Row row = new Row();
        table.rows().add(row);
        readCells(row);
      } else if (!story.passesOver(name)) {
        readRows();
      }
    }
  }

  private void readCells(Row row) {
    int here = xml.level();
    while (xml.nextIn(here)) {
      String name = xml.name();
      switch (name) {
        case "trPr" -> readRowFormat(row);
        case "tc" -> new BlockReader(story, cell(row)).read();
        default -> {
          if (!story.passesOver(name)) {
            readCells(row);
          }
        }
      }
    }
  }

  private void readRowFormat(Row row) {
    int here = xml.level();
    while (xml.nextIn(here)) {
      String name = xml.name();
      switch (name) {
        case "gridBefore" -> cell(row).span(bounded(xml.number("val", 1)));
        case "hidden" -> leaveOut(row, xml.isOn(), Remark.HIDDEN);
        case "del" -> leaveOut(row, true, Remark.TRACKED_CHANGE);
        default -> story.passesOver(name);
      }
    }
  }

  /** The cells of a row that is left out are read, and go nowhere. */
  private void leaveOut(Row row, boolean really, Remark remark) {
    if (really) {
      story.remarks().add(remark);
      table.rows().remove(table.rows().size() - 1);
      row.cells().clear();
    }
  }

  private Cell cell(Row row) {
    story.budget().takeParagraphs(1);
    Cell cell = new Cell();
    row.cells().add(cell);
    return cell;
  }

  private static int bounded(int columns) {
    return Math.max(1, Math.min(columns, MOST_COLUMNS));
  }
}
