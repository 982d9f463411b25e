package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The first numbered lines of a document where they are its list of contents. */
final class ContentsRun {

  private static final WordSet HEADINGS =
      WordSet.of(
          "pkt. tekst",
          "indholdsfortegnelse",
          "indhold",
          "punkter",
          "punkter:",
          "indhold:",
          "punkter på dagsordenen",
          "dagsordenens punkter",
          "oversigt over punkter",
          "punktoversigt");

  private ContentsRun() {}

  /** How many of the first numbered lines are the list of contents. */
  static int end(List<Line> lines, List<NumberedLine> numbered) {
    if (numbered.isEmpty()) {
      return 0;
    }
    int run = 1;
    while (run < numbered.size() && follows(lines, numbered.get(run - 1), numbered.get(run))) {
      run++;
    }
    boolean announced = isAnnounced(lines, numbered.get(0).index());
    boolean certain = numbered.subList(0, run).stream().anyMatch(NumberedLine::beforeSection);
    return (announced && !certain) || isRepeated(numbered, run) ? withoutItems(numbered, run) : 0;
  }

  /** A run that goes straight on into the first item has that item's own line as its last. */
  private static int withoutItems(List<NumberedLine> numbered, int run) {
    int end = run;
    while (end > 0 && numbered.get(end - 1).beforeSection() && !numbered.get(end - 1).bullet()) {
      end--;
    }
    return end;
  }

  /** Whether nothing but a break stands between two lines, and the second begins no new count. */
  private static boolean follows(List<Line> lines, NumberedLine before, NumberedLine after) {
    for (int i = before.index() + before.lines(); i < after.index(); i++) {
      Line between = lines.get(i);
      boolean ofContents =
          BreakRecogniser.isBreak(between) || StatedItem.at(between.body()) != null;
      if (!between.isBlank() && !ofContents) {
        return false;
      }
    }
    return before.bullet() == after.bullet() && before.number().value() <= after.number().value();
  }

  private static boolean isAnnounced(List<Line> lines, int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (!lines.get(i).isBlank() && StatedItem.at(lines.get(i).body()) == null) {
        return isHeading(lines.get(i));
      }
    }
    return false;
  }

  /** Whether half of the first lines' titles stand again on later lines. */
  private static boolean isRepeated(List<NumberedLine> numbered, int run) {
    Set<String> later = titlesOf(numbered.subList(run, numbered.size()));
    long repeated =
        numbered.subList(0, run).stream().filter(line -> later.contains(line.titleKey())).count();
    return run > 1 && repeated * 2 >= run;
  }

  static Set<String> titlesOf(List<NumberedLine> lines) {
    return lines.stream()
        .map(NumberedLine::titleKey)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether a line is the heading of such a list. */
  static boolean isHeading(Line line) {
    return line.text().length() <= 24 && HEADINGS.contains(line.text().toLowerCase(Locale.ROOT));
  }
}
