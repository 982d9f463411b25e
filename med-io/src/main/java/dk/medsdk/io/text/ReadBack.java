package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares what was to be written with what is read of it, so that whoever writes a page knows
 * where it is taken for something else.
 */
final class ReadBack {

  private final TextReduction written;
  private final List<Finding> losses = new ArrayList<>();

  private ReadBack(TextReduction written) {
    this.written = written;
  }

  /** A finding for every value that is not read as it was written. */
  static List<Finding> losses(TextReduction written, ObjectNode read) {
    ReadBack comparison = new ReadBack(written);
    comparison.compare(written.root(), read, ModelPath.ROOT);
    return comparison.losses;
  }

  private void compare(@Nullable JsonNode wrote, @Nullable JsonNode read, ModelPath at) {
    if (wrote == null ? TextLosses.isToldByWords(at) : wrote.equals(read)) {
      return;
    }
    if (TextLosses.isLost(at)) {
      losses.add(TextFindings.notInText(at));
    } else if (wrote instanceof ObjectNode a && read instanceof ObjectNode b) {
      compareProperties(a, b, at);
    } else if (wrote instanceof ArrayNode a && read instanceof ArrayNode b) {
      compareElements(a, b, at);
    } else {
      losses.add(TextFindings.changedInText(at));
    }
  }

  private void compareProperties(ObjectNode wrote, ObjectNode read, ModelPath at) {
    Set<String> names = new LinkedHashSet<>(wrote.propertyNames());
    names.addAll(read.propertyNames());
    names.forEach(name -> compare(wrote.get(name), read.get(name), at.child(name)));
  }

  private void compareElements(ArrayNode wrote, ArrayNode read, ModelPath at) {
    for (int i = 0; i < Math.min(wrote.size(), read.size()); i++) {
      compare(wrote.get(i), read.get(i), at.child(written.indexInWhole(wrote, i)));
    }
    if (wrote.size() != read.size()) {
      losses.add(TextFindings.changedInText(at));
    }
  }
}
