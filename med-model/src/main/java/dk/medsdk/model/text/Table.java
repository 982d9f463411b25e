package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Tabel: rows of cells, each cell a text. */
@Value.Immutable
@ValueStyle
public sealed interface Table extends TextBlock permits TableBuilder.ImmutableTable {

  /** Rækker: the rows from top to bottom; they may differ in length. */
  List<Row> rows();

  @Override
  default String plainText() {
    return rows().stream().map(Row::plainText).collect(Collectors.joining("\n"));
  }

  /** A new, empty builder. */
  static TableBuilder builder() {
    return new TableBuilder();
  }

  /**
   * Række: one row of a table.
   *
   * @param header Overskrifter: whether its cells say what stands below them
   * @param cells Celler: the cells from left to right, empty ones included
   */
  record Row(boolean header, List<String> cells) {

    /** Keeps a copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cells with a tabulator between them. */
    public String plainText() {
      return String.join("\t", cells);
    }
  }
}
