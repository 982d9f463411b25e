package dk.medsdk.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How a document is set: the size of its text, how far its lines are apart and how long. */
final class Typography {

  private static final float STEP = 0.5f;
  private static final float USUAL_LEADING = 1.2f;
  private static final float FREQUENT = 0.15f;
  private static final float LARGER = 1.08f;
  private static final int LOWEST_HEADING = 9;

  private final float bodySize;
  private final Map<Integer, Float> leadings = new HashMap<>();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final Map<Integer, Edge> edges = new HashMap<>();

  private Typography(List<Run> runs, List<Part.Text> texts) {
    TreeMap<Integer, Integer> characters = new TreeMap<>();
    runs.forEach(run -> characters.merge(step(run.size()), run.text().length(), Integer::sum));
    bodySize = mostFrequent(characters) * STEP;
    for (int larger : characters.tailMap(step(bodySize * LARGER), false).descendingKeySet()) {
      levels.put(larger, Math.min(LOWEST_HEADING, levels.size() + 1));
    }
    measureEdges(texts);
    measureLeadings(texts);
  }

  private static int mostFrequent(Map<Integer, Integer> characters) {
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void measureEdges(List<Part.Text> texts) {
    Map<Integer, Margins> margins = new HashMap<>();
    for (Part.Text text : texts) {
      if (text.column().isWhole()) {
        int width = Math.round(text.column().pageWidth());
        margins.computeIfAbsent(width, Margins::ofPages).add(text.lines());
      }
    }
    margins.forEach((width, margin) -> edges.put(width, margin.edge()));
  }

  /** Measures the parts of all pages. */
  static Typography of(List<Part> parts) {
    List<Run> runs = new ArrayList<>();
    List<Part.Text> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        texts.add(text);
        runs.addAll(text.lines());
      } else if (part instanceof Part.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> runs.addAll(cell.lines())));
      }
    }
    return new Typography(runs, texts);
  }

  private static int step(float size) {
    return Math.round(size / STEP);
  }

  /** The smallest distance of lines of a size that is frequent. */
  private void measureLeadings(List<Part.Text> texts) {
    Map<Integer, TreeMap<Integer, Integer>> distances = new HashMap<>();
    for (Part.Text text : texts) {
      for (int i = 1; i < text.lines().size(); i++) {
        Run above = text.lines().get(i - 1);
        Run below = text.lines().get(i);
        float distance = below.baseline() - above.baseline();
        int size = step(below.size());
        if (size == step(above.size()) && distance > 0 && distance < 3 * below.size()) {
          distances
              .computeIfAbsent(size, s -> new TreeMap<>())
              .merge(step(distance), 1, Integer::sum);
        }
      }
    }
    distances.forEach((size, counts) -> leadings.put(size, smallestFrequent(counts)));
  }

  private static float smallestFrequent(NavigableMap<Integer, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int next = counts.getOrDefault(entry.getKey() + 1, 0);
      if (entry.getValue() + next >= FREQUENT * all) {
        return (entry.getKey() + (next > entry.getValue() ? 1 : 0)) * STEP;
      }
    }
    return counts.firstKey() * STEP;
  }

  /** How far the baselines of the lines of a paragraph are apart. */
  float leading(float size) {
    Float known = leadings.get(step(size));
    if (known != null) {
      return known;
    }
    Float body = leadings.get(step(bodySize));
    return body == null ? USUAL_LEADING * size : Math.max(USUAL_LEADING, body / bodySize) * size;
  }

  /** The level of a heading in a size, 1 for the largest; 0 for text that is not larger. */
  int headingLevel(float size) {
    return levels.getOrDefault(step(size), 0);
  }

  /** How far right the lines of a column may go. */
  Edge edge(Part.Column column) {
    Edge known = edges.get(Math.round(column.pageWidth()));
    return known == null ? column.edge() : known;
  }
}
