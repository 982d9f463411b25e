package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents in the form {@code med/1}, without what was reported as lost, path by path. */
final class WithoutLosses {

  private WithoutLosses() {}

  /** What is left of a document once the losses are taken out of it. */
  static JsonNode of(MeetingDocument document, List<Finding> losses) {
    ObjectNode tree = TextReduction.tree(document);
    losses.stream()
        .map(Finding::path)
        // From the end, so that no index moves before its turn.
        .sorted(Comparator.comparing(WithoutLosses::sortKey).reversed())
        .forEach(path -> remove(tree, path));
    return tree;
  }

  /** What was read, without what the words tell and the document did not say. */
  static JsonNode read(MeetingDocument read, JsonNode expected) {
    ObjectNode tree = TextReduction.tree(read);
    removeAdditions(tree, expected, ModelPath.ROOT);
    return tree;
  }

  private static String sortKey(ModelPath path) {
    StringBuilder key = new StringBuilder();
    for (String part : path.pointer().split("/", -1)) {
      boolean index = !part.isEmpty() && part.chars().allMatch(Character::isDigit);
      key.append('/').append(index ? "0".repeat(8 - part.length()) + part : part);
    }
    return key.toString();
  }

  private static void remove(ObjectNode tree, ModelPath path) {
    JsonNode owner = tree.at(path.parent().pointer());
    String name = path.pointer().substring(path.pointer().lastIndexOf('/') + 1);
    boolean emptyList = !owner.has(name) && (name.equals("elements") || name.equals("rows"));
    if (emptyList) {
      remove(tree, path.parent());
    } else if (owner instanceof ArrayNode array) {
      array.remove(Integer.parseInt(name));
      if (array.isEmpty()) {
        remove(tree, path.parent());
      }
    } else if (owner instanceof ObjectNode object) {
      object.remove(name);
    }
  }

  private static void removeAdditions(JsonNode read, JsonNode expected, ModelPath at) {
    if (read instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        ModelPath path = at.child(name);
        if (!expected.has(name) && TextLosses.TOLD_BY_WORDS.stream().anyMatch(matches(path))) {
          object.remove(name);
        } else {
          removeAdditions(object.get(name), expected.path(name), path);
        }
      }
    } else {
      for (int i = 0; i < read.size(); i++) {
        removeAdditions(read.get(i), expected.path(i), at.child(i));
      }
    }
  }

  private static Predicate<String> matches(ModelPath path) {
    return end -> path.pointer().replaceAll("/\\d+", "/*").endsWith(end);
  }
}
