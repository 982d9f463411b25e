package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which lists a page can number: those whose labels count, {@code 1}, {@code 2} or {@code a},
 * {@code b}. A number alone, as in "2. høring begynder", is no list.
 */
final class ListLabels {

  private static final int MOST = 99;

  private ListLabels() {}

  /** Makes bullets of a list that no page can number; other nodes stay as they are. */
  static void reduce(ObjectNode list, ModelPath at, List<Finding> losses) {
    JsonNode elements = list.path("elements");
    if (list.path("ordered").asBoolean(false) && count(labels(elements))) {
      return;
    }
    if (list.remove("ordered") != null) {
      losses.add(TextFindings.notInText(at.child("ordered")));
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof ObjectNode element && element.remove("label") != null) {
        losses.add(TextFindings.notInText(at.child("elements").child(i).child("label")));
      }
    }
  }

  private static List<String> labels(JsonNode elements) {
    List<String> labels = new ArrayList<>();
    elements.forEach(element -> labels.add(element.path("label").asString("")));
    return labels;
  }

  private static boolean count(List<String> labels) {
    if (labels.size() < 2) {
      return false;
    }
    boolean letters = labels.get(0).matches("[a-z]");
    if (!letters && !labels.get(0).matches("[1-9][0-9]?")) {
      return false;
    }
    int first = letters ? labels.get(0).charAt(0) : Integer.parseInt(labels.get(0));
    int last = first + labels.size() - 1;
    boolean few = last <= (letters ? 'z' : MOST);
    for (int i = 0; few && i < labels.size(); i++) {
      String next = letters ? String.valueOf((char) (first + i)) : String.valueOf(first + i);
      few = next.equals(labels.get(i));
    }
    return few;
  }
}
