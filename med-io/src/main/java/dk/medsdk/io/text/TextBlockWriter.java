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
 * <p>Where a line would be taken for something else, a mark says what it is: a paragraph that could
 * be a heading, a number or a label stands two blanks in; a heading that does not look like one has
 * a {@code #} for each level before it; a row of a table that tabulators alone do not show stands
 * between two bars; a blank line keeps two lists or two tables apart.
 */
final class TextBlockWriter {

  private static final String IN = "  ";
  private static final String BAR = "|";
  private static final String TAB = "\t";

  /** The lowest level that a format states, so that none fills a page with marks. */
  private static final int DEEPEST = 9;

  private final PageText page;

  /** Whether a sentence that decides could be taken for a resolution. */
  private final boolean decides;

  private TextBlockWriter(PageText page, boolean decides) {
    this.page = page;
    this.decides = decides;
  }

  static void write(RichText text, PageText page) {
    new TextBlockWriter(page, false).write(text);
  }

  /** The account of a decision under which no resolutions are listed. */
  static void writeAccount(RichText text, PageText page) {
    new TextBlockWriter(page, true).write(text);
  }

  private void write(RichText text) {
    List<TextBlock> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (i > 0 && wouldMerge(blocks.get(i - 1), block)) {
        page.blank();
      }
      write(block, i + 1 < blocks.size());
    }
  }

  private static boolean wouldMerge(TextBlock before, TextBlock block) {
    return (before instanceof TextList && block instanceof TextList)
        || (before instanceof Table && block instanceof Table);
  }

  private void write(TextBlock block, boolean goesOn) {
    if (block instanceof Paragraph paragraph) {
      String words = paragraph.text();
      boolean plain = LooksOfLine.isProse(words) && !(decides && LooksOfLine.mayDecide(words));
      page.line((plain ? "" : IN) + words);
    } else if (block instanceof Heading heading) {
      write(heading, goesOn);
    } else if (block instanceof TextList list) {
      write(list, "");
    } else if (block instanceof Table table) {
      table.rows().forEach(this::write);
    }
  }

  private void write(Heading heading, boolean textBelow) {
    boolean bare = textBelow && heading.level() == 1 && LooksOfLine.isHeading(heading.text());
    page.line(
        bare
            ? heading.text()
            : "#".repeat(Math.max(1, Math.min(heading.level(), DEEPEST))) + " " + heading.text());
  }

  private void write(TextList list, String indent) {
    for (ListElement element : list.elements()) {
      String mark = element.label().map(label -> label + ". ").orElse("- ");
      page.line(indent + mark + element.text());
      element.nested().ifPresent(nested -> write(nested, indent + IN));
    }
  }

  private void write(Table.Row row) {
    List<String> cells = row.cells();
    boolean shown = cells.size() > 1 && LooksOfLine.beginsLikeProse(cells.get(0));
    boolean whole = shown && cells.stream().noneMatch(String::isEmpty);
    StringBuilder boxed = new StringBuilder(BAR);
    cells.forEach(cell -> boxed.append(TAB).append(cell));
    page.line(whole ? String.join(TAB, cells) : boxed + TAB + BAR);
  }
}
