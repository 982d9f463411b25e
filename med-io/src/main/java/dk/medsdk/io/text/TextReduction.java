package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.json.JsonLimits;
import dk.medsdk.io.json.MedJson;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a document a page can hold: the document without the values of {@link TextLosses}, its
 * texts in one line each.
 *
 * <p>Works on the tree of the form {@code med/1}, whose names are those of the list and of the
 * paths.
 */
final class TextReduction {

  private static final MedJson<MeetingDocument> JSON =
      MedJson.documents()
          .withLimits(
              new JsonLimits(
                  JsonLimits.STANDARD.nesting(),
                  Integer.MAX_VALUE,
                  Integer.MAX_VALUE,
                  Integer.MAX_VALUE,
                  1));
  private static final JsonMapper TREES = JsonMapper.builder().build();

  private final ObjectNode root;
  private final List<Finding> losses = new ArrayList<>();
  private final IdentityHashMap<JsonNode, List<Integer>> kept = new IdentityHashMap<>();

  private TextReduction(ObjectNode root) {
    this.root = root;
  }

  static TextReduction of(MeetingDocument document) {
    TextReduction reduction = new TextReduction(tree(document));
    reduction.reduce(reduction.root, ModelPath.ROOT);
    return reduction;
  }

  /** The form {@code med/1} of a document. */
  static ObjectNode tree(MeetingDocument document) {
    return (ObjectNode) TREES.readTree(JSON.write(document));
  }

  /** The document that is left. */
  MeetingDocument document() {
    return JSON.read(TREES.writeValueAsString(root)).value();
  }

  /** Its tree. */
  ObjectNode root() {
    return root;
  }

  /** What was left out or changed. */
  List<Finding> losses() {
    return losses;
  }

  /** The index that an element of a list of what is left had in the whole document. */
  int indexInWhole(JsonNode list, int index) {
    List<Integer> indices = kept.get(list);
    return indices == null ? index : indices.get(index);
  }

  /** Reduces an object; {@code false} if nothing that can be printed is left of it. */
  private boolean reduce(ObjectNode node, ModelPath at) {
    ListLabels.reduce(node, at, losses);
    for (String name : List.copyOf(node.propertyNames())) {
      ModelPath path = at.child(name);
      if (TextLosses.isAlwaysLost(path)) {
        node.remove(name);
        losses.add(TextFindings.notInText(path));
      } else if (!TextLosses.isLost(path) && !reduceValue(node, name, path)) {
        node.remove(name);
      }
    }
    return EmptyParts.isKept(node, at, losses);
  }

  private boolean reduceValue(ObjectNode owner, String name, ModelPath path) {
    JsonNode value = owner.get(name);
    if (value instanceof ObjectNode object) {
      return reduce(object, path);
    }
    if (value instanceof ArrayNode array) {
      return reduce(array, path);
    }
    if (!value.isString()) {
      return true;
    }
    String words = OneLine.of(value.asString(), path);
    if (words.isEmpty() || !words.equals(value.asString())) {
      losses.add(TextFindings.changedInText(path));
      owner.put(name, words);
    }
    return !words.isEmpty();
  }

  /** Reduces a list; {@code false} if nothing is left of it. */
  private boolean reduce(ArrayNode array, ModelPath at) {
    List<Integer> indices = new ArrayList<>();
    ArrayNode left = array.arrayNode();
    for (int i = 0; i < array.size(); i++) {
      JsonNode element = reduceElement(array.get(i), at.child(i));
      if (element != null) {
        indices.add(i);
        left.add(element);
      }
    }
    array.removeAll();
    array.addAll(left);
    kept.put(array, indices);
    return !left.isEmpty();
  }

  private @Nullable JsonNode reduceElement(JsonNode element, ModelPath at) {
    if (element instanceof ObjectNode object) {
      return reduce(object, at) ? object : null;
    }
    if (!element.isString()) {
      return element;
    }
    String words = OneLine.of(element.asString(), at);
    boolean cell = at.parent().pointer().endsWith("/cells");
    if ((words.isEmpty() && !cell) || !words.equals(element.asString())) {
      losses.add(TextFindings.changedInText(at));
    }
    return words.isEmpty() && !cell ? null : TREES.getNodeFactory().stringNode(words);
  }
}
