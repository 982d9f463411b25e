package dk.medsdk.documents.html;

import dk.medsdk.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks through a page and writes its lines: a block starts one, {@code <br>} another.
 *
 * <p>The walk is a loop and not a recursion, so that elements may be nested as deep as they like.
 */
final class PageReader implements NodeFilter {

  private final String html;
  private final PageWeights weights;
  private final Deque<LineSink> sinks = new ArrayDeque<>();
  private final Deque<TextStyle> styles = new ArrayDeque<>();
  private final Deque<ListCounter> lists = new ArrayDeque<>();
  private final LineInProgress line = new LineInProgress();
  private int lines;
  private int linesBefore;
  private int tables;

  private PageReader(String html, PageWeights weights, LineSink out) {
    this.html = html;
    this.weights = weights;
    sinks.push(out);
    styles.push(TextStyle.PLAIN);
  }

  /**
   * Writes the lines of an element.
   *
   * @param html the HTML that it was parsed from
   * @return that it has more lines than are read
   */
  static Optional<Finding> read(Element body, String html, PageWeights weights, LineSink out) {
    PageReader reader = new PageReader(html, weights, out);
    NodeTraversor.filter(reader, body);
    return reader.end();
  }

  private Optional<Finding> end() {
    endLine(false);
    while (sinks.size() > 1) {
      endFrame();
    }
    return isFull()
        ? Optional.of(HtmlLimits.reached(HtmlLimits.MOST_LINES, "lines"))
        : Optional.empty();
  }

  private boolean isFull() {
    return lines >= HtmlLimits.MOST_LINES;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return isFull() ? FilterResult.STOP : FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (weights.leavesOut(element)) {
      partAround(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    start(element);
    return isFull() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return isFull() ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private void addText(TextNode node) {
    String text = node.getWholeText();
    TextStyle style = styles.element();
    SourceCursor source = new SourceCursor(html, node);
    for (int i = 0; i < text.length() && !isFull(); i++) {
      char c = text.charAt(i);
      if (style.keepsLines() && (c == '\n' || c == '\r')) {
        i += text.startsWith("\r\n", i) ? 1 : 0;
        endLine(true);
      } else {
        line.add(c, style, source, i);
      }
    }
  }

  private void partAround(Element element) {
    if (TagNames.isBlock(element.normalName())) {
      endLine(false);
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    InlineStyle style = InlineStyle.of(element);
    if (name.equals("br")) {
      endLine(true);
    } else if (style.makesBlock(name)) {
      endLine(false);
      linesBefore = lines;
      startBlock(name, element);
    } else if (name.equals("label")) {
      line.space();
    }
    styles.push(styles.element().inside(element, style));
  }

  private void startBlock(String name, Element element) {
    if (TagNames.isList(name)) {
      lists.push(ListCounter.of(element));
    } else if (name.equals("dl") || name.equals("table")) {
      startFrame(name);
    } else if (name.equals("li")) {
      line.mark(lists.isEmpty() ? ListCounter.BULLET : lists.element().markerOf(element));
    } else if (name.equals("hr")) {
      sinks.element().add(HtmlLine.BLANK);
    } else if (sinks.element() instanceof TableFrame table) {
      startIn(table, name, element);
    } else if (sinks.element() instanceof DefinitionFrame definitions) {
      startIn(definitions, name);
    }
  }

  private void startFrame(String name) {
    LineSink outer = sinks.element();
    if (sinks.size() > HtmlLimits.MOST_FRAMES) {
      sinks.push(PassedFrame.in(outer));
    } else if (name.equals("dl")) {
      sinks.push(new DefinitionFrame(outer));
    } else {
      sinks.push(new TableFrame(outer, ++tables));
    }
  }

  private static void startIn(TableFrame table, String name, Element element) {
    if (name.equals("tr")) {
      table.startRow();
    } else if (TagNames.isCell(name)) {
      table.startCell(element);
    }
  }

  private static void startIn(DefinitionFrame definitions, String name) {
    if (name.equals("dt")) {
      definitions.startLabel();
    } else if (name.equals("dd")) {
      definitions.startValue();
    }
  }

  private void end(Element element) {
    styles.pop();
    String name = element.normalName();
    if (name.equals("label")) {
      line.space();
    }
    if (!InlineStyle.of(element).makesBlock(name)) {
      return;
    }
    endLine(false);
    if (name.equals("p") && lines == linesBefore) {
      sinks.element().add(HtmlLine.BLANK);
    }
    endBlock(name);
  }

  private void endBlock(String name) {
    if (TagNames.isList(name)) {
      lists.pop();
    } else if (name.equals("li")) {
      line.unmark();
    } else if (TagNames.isCell(name) && sinks.element() instanceof TableFrame table) {
      table.endCell();
    } else if (name.equals("table") || name.equals("dl")) {
      endFrame();
    }
  }

  private void endFrame() {
    LineSink frame = sinks.pop();
    if (frame instanceof TableFrame table) {
      table.end();
    } else if (frame instanceof DefinitionFrame definitions) {
      definitions.end();
    }
  }

  private void endLine(boolean byBreak) {
    line.end(byBreak)
        .ifPresent(
            ended -> {
              lines++;
              sinks.element().add(ended);
            });
  }
}
