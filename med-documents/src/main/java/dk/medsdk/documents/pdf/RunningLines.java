package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds headers, footers and page numbers: lines at the edge of the page that stand there again on
 * most pages, but for their digits. What only the header says is kept on the first page.
 */
final class RunningLines {

  private static final float EDGE = 0.1f;
  private static final float MOST_PAGES = 0.6f;
  private static final float SAME_HEIGHT = 5;

  private final List<Page> pages;
  private final Map<String, List<Float>> heights = new HashMap<>();

  private RunningLines(List<Page> pages) {
    this.pages = pages;
    for (Page page : pages) {
      Set<String> onPage = new HashSet<>();
      for (PrintedLine line : page.lines()) {
        String key = key(page, line);
        if (isAtEdge(page, line) && onPage.add(key)) {
          heights.computeIfAbsent(key, k -> new ArrayList<>()).add(fromEdge(page, line));
        }
      }
    }
    heights.values().forEach(list -> list.sort(null));
  }

  /** The same pages without them. */
  static List<Page> remove(List<Page> pages) {
    RunningLines running = new RunningLines(pages);
    return pages.stream().map(running::without).toList();
  }

  private Page without(Page page) {
    List<PrintedLine> header = new ArrayList<>();
    List<PrintedLine> kept = new ArrayList<>();
    for (PrintedLine line : page.lines()) {
      if (!isAtEdge(page, line)) {
        kept.add(line);
      } else if (!isRepeated(page, line)) {
        addWithoutNumber(page, line, kept);
      } else if (page.number() == 1 && isAtTop(page, line)) {
        header.add(line);
      }
    }
    return page.with(withHeader(page, header, kept));
  }

  private static void addWithoutNumber(Page page, PrintedLine line, List<PrintedLine> kept) {
    List<Run> runs =
        line.runs().stream().filter(run -> !PageNumbers.isOne(run.text(), page.number())).toList();
    if (!runs.isEmpty()) {
      kept.add(new PrintedLine(line.number(), line.baseline(), runs));
    }
  }

  private static List<PrintedLine> withHeader(
      Page page, List<PrintedLine> header, List<PrintedLine> body) {
    FirstHeader first = new FirstHeader(page, body);
    List<PrintedLine> all = new ArrayList<>();
    header.forEach(line -> all.addAll(first.kept(line)));
    all.addAll(body);
    return all;
  }

  private boolean isRepeated(Page page, PrintedLine line) {
    List<Float> same = heights.getOrDefault(key(page, line), List.of());
    float height = fromEdge(page, line);
    int here = below(same, height + SAME_HEIGHT) - below(same, height - SAME_HEIGHT);
    return here >= 2 && here >= MOST_PAGES * pages.size();
  }

  /** How many of some heights in order are lower than one. */
  private static int below(List<Float> heights, float height) {
    int index = Collections.binarySearch(heights, height);
    return index < 0 ? -index - 1 : index;
  }

  private static boolean isAtEdge(Page page, PrintedLine line) {
    return fromEdge(page, line) < EDGE * page.height();
  }

  private static boolean isAtTop(Page page, PrintedLine line) {
    return line.baseline() < page.height() / 2;
  }

  private static float fromEdge(Page page, PrintedLine line) {
    return isAtTop(page, line) ? line.baseline() : page.height() - line.baseline();
  }

  /** The words with # for each number: "Side # af #". */
  private static String key(Page page, PrintedLine line) {
    StringBuilder key = new StringBuilder(isAtTop(page, line) ? "top " : "end ");
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || key.charAt(key.length() - 1) != '#') {
        key.append(digit ? '#' : c);
      }
    }
    return key.toString();
  }
}
