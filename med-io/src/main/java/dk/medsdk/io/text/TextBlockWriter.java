package dk.medsdk.io.text;

import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.util.List;

/**
 * Writes the blocks of a text, a line each, as pages print them.
 *
 * <p>An exact page has a {@code #} for each level before a heading and a bar around each row. A
 * blank line keeps two lists or two tables apart.
 */
final class TextBlockWriter {

  private static final String BAR = "|";
  private static final String TAB = "\t";

  /** The lowest level that a format states, so that none fills a page with marks. */
  private static final int DEEPEST = 9;

  private final PageText page;

  private TextBlockWriter(PageText page) {
    this.page = page;
  }

  static void write(RichText text, PageText page) {
    new TextBlockWriter(page).write(text.blocks());
  }

  private void write(List<TextBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && wouldMerge(blocks.get(i - 1), blocks.get(i))) {
        page.blank();
      }
      write(blocks.get(i));
    }
  }

  private static boolean wouldMerge(TextBlock before, TextBlock block) {
    return (before instanceof TextList && block instanceof TextList)
        || (before instanceof Table && block instanceof Table);
  }

  private void write(TextBlock block) {
    if (block instanceof Paragraph paragraph) {
      page.paragraph(paragraph.text());
    } else if (block instanceof Heading heading) {
      int level = Math.max(1, Math.min(heading.level(), DEEPEST));
      page.block((page.isExact() ? "#".repeat(level) + " " : "") + heading.text());
    } else if (block instanceof TextList list) {
      write(list, 0);
    } else if (block instanceof Table table) {
      table.rows().forEach(this::write);
    }
  }

  private void write(TextList list, int depth) {
    for (ListElement element : list.elements()) {
      page.element(element.label().map(label -> label + ".").orElse("-"), element.text(), depth);
      element.nested().ifPresent(nested -> write(nested, depth + 1));
    }
  }

  private void write(Table.Row row) {
    String cells = String.join(TAB, row.cells());
    String exact = BAR + TAB + (row.cells().isEmpty() ? "" : cells + TAB) + BAR;
    page.block(page.isExact() ? exact : cells);
  }
}
