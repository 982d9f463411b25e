package dk.medsdk.io.score;

import dk.medsdk.io.score.Tally.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was read with what should have been, both as trees of the form {@code med/1}.
 *
 * <p>Every printed value counts once: a clock, a name, a point, the words of a case statement, the
 * order of its paragraphs and lists. Lists are laid side by side before they are compared, so that
 * one item too many does not make all others wrong. White space, and marks at the end of a value,
 * do not count.
 */
final class Comparison {

  private static final Set<String> TEXTS =
      Set.of("preamble", "summary", "caseStatement", "narrative");
  private static final Set<String> IGNORED = Set.of("format", "provenance", "links");

  private final Tally tally = new Tally();

  private Comparison() {}

  static Tally of(JsonNode expected, JsonNode actual) {
    Comparison comparison = new Comparison();
    comparison.objects("", "", expected, actual);
    return comparison.tally;
  }

  private void objects(String field, String path, JsonNode expected, JsonNode actual) {
    List<String> names = new ArrayList<>(expected.propertyNames());
    actual.propertyNames().forEach(name -> addIfNew(name, names));
    for (String name : names) {
      if (!IGNORED.contains(name)) {
        String inner = field.isEmpty() ? name : field + "." + name;
        values(
            inner.replace("meeting.", "").replace("items.items", "items"),
            path + "/" + name,
            name,
            expected.path(name),
            actual.path(name));
      }
    }
  }

  private static void addIfNew(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private void values(String field, String path, String name, JsonNode expected, JsonNode actual) {
    if (TEXTS.contains(name)) {
      text(field + ".words", path, RichWords.of(expected), RichWords.of(actual));
      text(field + ".structure", path, RichWords.structure(expected), RichWords.structure(actual));
    } else if (expected.isArray() || actual.isArray()) {
      lists(field, path, expected, actual);
    } else if (expected.isObject() || actual.isObject()) {
      if (expected.isMissingNode() != actual.isMissingNode()
          && expected.isEmpty()
          && actual.isEmpty()) {
        text(field, path, expected.isMissingNode() ? "" : "{}", actual.isMissingNode() ? "" : "{}");
      }
      objects(field, path, expected, actual);
    } else {
      text(field, path, said(expected), said(actual));
    }
  }

  private void lists(String field, String path, JsonNode expected, JsonNode actual) {
    for (Alignment.Pair pair : Alignment.of(elements(expected), elements(actual))) {
      String at = path + "/" + pair.index();
      JsonNode left = pair.expected();
      JsonNode right = pair.actual();
      if (left.isObject() || right.isObject()) {
        objects(field, at, left, right);
      } else {
        text(field, at, said(left), said(right));
      }
    }
  }

  private static List<JsonNode> elements(JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    list.forEach(elements::add);
    return elements;
  }

  private void text(String field, String path, String expected, String actual) {
    if (expected.isEmpty() && actual.isEmpty()) {
      return;
    }
    Outcome outcome =
        expected.isEmpty()
            ? Outcome.INVENTED
            : actual.isEmpty()
                ? Outcome.MISSING
                : key(expected).equals(key(actual)) ? Outcome.RIGHT : Outcome.WRONG;
    tally.add(field, path, outcome, expected, actual);
  }

  private static String said(JsonNode value) {
    return value.isMissingNode() ? "" : value.asString();
  }

  /** A text without what does not count. */
  static String key(String text) {
    String key = text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    int end = key.length();
    while (end > 0 && ".,;: ".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return key.substring(0, end);
  }
}
