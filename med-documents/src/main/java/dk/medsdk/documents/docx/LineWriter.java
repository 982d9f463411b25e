package dk.medsdk.documents.docx;

import dk.medsdk.documents.docx.WordBlock.Cell;
import dk.medsdk.documents.docx.WordBlock.Paragraph;
import dk.medsdk.documents.docx.WordBlock.Row;
import dk.medsdk.documents.docx.WordBlock.Table;
import dk.medsdk.io.line.LineDocument;
import dk.medsdk.io.line.Traits;
import dk.medsdk.source.SourcePlace;
import dk.medsdk.source.SourcePlace.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of the body as lines, each as soon as it is read, and counts the places:
 * paragraphs outside tables, and tables with their rows.
 */
final class LineWriter implements WordBlock.Sink {

  private final LineDocument.Builder lines;
  private @Nullable WordBlock open;
  private int paragraphs;
  private int tables;

  LineWriter(LineDocument.Builder lines) {
    this.lines = lines;
  }

  @Override
  public void add(WordBlock block) {
    open = block;
  }

  @Override
  public void finish(WordBlock block) {
    open = null;
    if (block instanceof Paragraph paragraph) {
      paragraphs++;
      write(paragraph, SourcePlace.of(Unit.PARAGRAPH, paragraphs), null);
    } else if (block instanceof Table table) {
      write(table);
    }
  }

  /** Writes what could be read of a block that a limit cut off. */
  void close() {
    if (open != null) {
      finish(open);
    }
  }

  private void write(Paragraph paragraph, SourcePlace place, Traits.@Nullable Cell cell) {
    for (ParagraphText.Printed line : paragraph.text().lines()) {
      Traits traits = cell == null ? line.traits() : line.traits().inCell(cell);
      lines.add(line.text(), traits, place);
    }
    write(paragraph.below(), place, cell);
  }

  private void write(List<WordBlock> blocks, SourcePlace place, Traits.@Nullable Cell cell) {
    for (WordBlock block : blocks) {
      if (block instanceof Paragraph paragraph) {
        write(paragraph, place, cell);
      } else if (block instanceof Table table) {
        write(table);
      }
    }
  }

  private void write(Table table) {
    tables++;
    int number = tables;
    boolean layout = table.isLayout();
    int row = 0;
    for (Row cells : table.rows()) {
      row++;
      SourcePlace place = SourcePlace.of(Unit.TABLE, number).in(Unit.ROW, row);
      if (layout) {
        writeCells(cells, place, number, row);
      } else {
        writeRow(cells, place);
      }
    }
  }

  private void writeCells(Row row, SourcePlace place, int table, int number) {
    int column = 1;
    for (Cell cell : row.cells()) {
      write(cell.blocks(), place, new Traits.Cell(table, number, column));
      column += cell.span();
    }
  }

  private void writeRow(Row row, SourcePlace place) {
    RowText text = new RowText();
    row.cells().forEach(text::add);
    lines.add(text.words(), Traits.NONE.asRow().bold(text.bold()), place);
    for (Cell cell : row.cells()) {
      for (WordBlock block : cell.blocks()) {
        if (block instanceof Paragraph paragraph) {
          write(paragraph.below(), place, null);
        }
      }
    }
  }
}
