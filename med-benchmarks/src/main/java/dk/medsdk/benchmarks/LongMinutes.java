package dk.medsdk.benchmarks;

import dk.medsdk.testkit.SampleDocument;
import dk.medsdk.testkit.SampleDocuments;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fictional minutes of any length: the items of a sample again and again, each with a number and a
 * time of its own.
 */
final class LongMinutes {

  private static final String SAMPLE = "kysthospitalet";
  private static final Pattern CONTENTS = Pattern.compile("- \\d+\\. .*");
  private static final Pattern FIRST_ITEM = Pattern.compile("(?m)^1\\. ");
  private static final Pattern NUMBER = Pattern.compile("^(- )?(\\d+)\\. (?=.*\\(kl\\.)");
  private static final Pattern CLOCK = Pattern.compile("\\d\\d\\.\\d\\d(?=[-)])");
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("HH.mm");
  private static final int ITEMS = 7;
  private static final int MINUTES = 90;

  private LongMinutes() {}

  /** Minutes of a day on which the whole agenda is gone through that many times, at most ten. */
  static String of(int rounds) {
    String sample = sample();
    Matcher first = FIRST_ITEM.matcher(sample);
    if (!first.find()) {
      throw new IllegalStateException("the sample has no first item");
    }
    List<String> front = sample.substring(0, first.start()).lines().toList();
    List<String> items = sample.substring(first.start()).lines().toList();
    StringBuilder text = new StringBuilder();
    front.stream()
        .filter(line -> !isContents(line))
        .forEach(line -> text.append(line).append('\n'));
    for (int round = 0; round < rounds; round++) {
      text.append(later(front.stream().filter(LongMinutes::isContents).toList(), round));
    }
    for (int round = 0; round < rounds; round++) {
      text.append(later(items, round));
    }
    return text.toString();
  }

  private static String sample() {
    return SampleDocuments.all().stream()
        .filter(sample -> sample.name().equals(SAMPLE))
        .map(SampleDocument::text)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isContents(String line) {
    return CONTENTS.matcher(line).matches();
  }

  private static String later(List<String> lines, int round) {
    return lines.stream()
        .map(line -> later(line, round))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String later(String line, int round) {
    Matcher number = NUMBER.matcher(line);
    if (!number.find()) {
      return line;
    }
    String bullet = number.group(1) == null ? "" : "- ";
    String numbered = bullet + (Integer.parseInt(number.group(2)) + round * ITEMS) + ". ";
    String title = line.substring(number.end());
    return numbered + CLOCK.matcher(title).replaceAll(clock -> later(clock, round));
  }

  private static String later(MatchResult clock, int round) {
    return LocalTime.parse(clock.group(), DOTTED)
        .plusMinutes((long) round * MINUTES)
        .format(DOTTED);
  }
}
