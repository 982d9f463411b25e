package dk.medsdk.documents.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or a table while it is read: added to what holds it first, then filled, so that what
 * was read before a limit is not lost.
 */
sealed interface WordBlock {

  /** Where blocks are put: the body of the document, a cell, a text box. */
  interface Sink {

    /** Adds a block, which is filled afterwards. */
    void add(WordBlock block);

    /** Says that a block that was added has all its words. */
    default void finish(WordBlock block) {}

    /** Says how many columns it is wide, for a cell. */
    default void span(int columns) {}

    /** Says that a tracked change took its words out. */
    default void drop() {}
  }

  /**
   * A paragraph.
   *
   * @param text its words
   * @param below what hangs on it and is printed elsewhere: text boxes and notes
   */
  record Paragraph(ParagraphText text, List<WordBlock> below) implements WordBlock {

    /** An empty one. */
    Paragraph() {
      this(new ParagraphText(), new ArrayList<>());
    }
  }

  /**
   * A table.
   *
   * @param rows its rows, each with its cells
   */
  record Table(List<Row> rows) implements WordBlock {

    /** An empty one. */
    Table() {
      this(new ArrayList<>());
    }

    /** Whether it arranges paragraphs rather than single values: a cell has several of them. */
    boolean isLayout() {
      return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isLayout);
    }
  }

  /** A row. */
  record Row(List<Cell> cells) {

    private static final int FEWEST_HEADS = 3;
    private static final int LONGEST_HEAD = 20;

    /** Whether its cells are names of columns: a word or two each. */
    boolean isHead() {
      return cells.size() >= FEWEST_HEADS && cells.stream().allMatch(Row::isHead);
    }

    private static boolean isHead(Cell cell) {
      if (cell.blocks().size() != 1 || !(cell.blocks().get(0) instanceof Paragraph head)) {
        return false;
      }
      String words = head.text().inOneLine();
      return !words.isBlank()
          && words.length() <= LONGEST_HEAD
          && words.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == ' ');
    }

    /** An empty one. */
    Row() {
      this(new ArrayList<>());
    }
  }

  /** One cell of a table. */
  final class Cell implements Sink {
    private final List<WordBlock> blocks = new ArrayList<>();
    private int span = 1;
    private boolean dropped;

    @Override
    public void add(WordBlock block) {
      if (!dropped) {
        blocks.add(block);
      }
    }

    @Override
    public void span(int columns) {
      span = columns;
    }

    @Override
    public void drop() {
      dropped = true;
    }

    /** Its paragraphs and tables. */
    List<WordBlock> blocks() {
      return blocks;
    }

    /** How many columns it is wide. */
    int span() {
      return span;
    }

    private boolean isLayout() {
      int words = 0;
      for (WordBlock block : blocks) {
        if (!(block instanceof Paragraph paragraph)) {
          return true;
        }
        words += paragraph.text().isBlank() ? 0 : 1;
      }
      return words > 1;
    }
  }
}
