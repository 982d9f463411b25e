package dk.medsdk.io.score;

import dk.medsdk.io.score.Tally.Outcome;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The scores of a corpus as a table to read: a line for each layout, then one for each field. */
final class ScoreTable {

  private final Map<String, Tally> byLayout = new LinkedHashMap<>();
  private final Tally all = new Tally();

  void add(String layout, Tally document) {
    byLayout.computeIfAbsent(layout, name -> new Tally()).addAll(document);
    all.addAll(document);
  }

  Tally of(String layout) {
    return byLayout.getOrDefault(layout, new Tally());
  }

  Map<String, Tally> byLayout() {
    return byLayout;
  }

  Tally all() {
    return all;
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(line("layout", "score", "right", "wrong", "missing", "invented"));
    byLayout.forEach((layout, tally) -> table.append(row(layout, tally)));
    table.append(row("all", all)).append('\n');
    table.append(line("field", "score", "right", "wrong", "missing", "invented"));
    for (String field : all.fields()) {
      table.append(row(field));
    }
    return table.toString();
  }

  private static String row(String name, Tally tally) {
    return line(
        name,
        String.format(Locale.ROOT, "%.4f", tally.score()),
        tally.count(Outcome.RIGHT),
        tally.count(Outcome.WRONG),
        tally.count(Outcome.MISSING),
        tally.count(Outcome.INVENTED));
  }

  private String row(String field) {
    return line(
        field,
        String.format(Locale.ROOT, "%.4f", all.scoreExactly(field)),
        all.exactly(field, Outcome.RIGHT),
        all.exactly(field, Outcome.WRONG),
        all.exactly(field, Outcome.MISSING),
        all.exactly(field, Outcome.INVENTED));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-40s %8s %7s %7s %7s %8s%n", cells);
  }
}
