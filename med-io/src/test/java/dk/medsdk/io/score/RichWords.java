package dk.medsdk.io.score;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The words of a text with structure, and apart from them its structure. */
final class RichWords {

  private RichWords() {}

  /** All words in their order, as one string. */
  static String of(JsonNode blocks) {
    List<String> words = new ArrayList<>();
    blocks.forEach(block -> addWords(block, words));
    return String.join(" ", words);
  }

  private static void addWords(JsonNode block, List<String> words) {
    for (String label : new String[] {"label", "text"}) {
      if (block.has(label)) {
        words.add(block.get(label).asString());
      }
    }
    block.path("cells").forEach(cell -> words.add(cell.asString()));
    for (String inner : new String[] {"elements", "rows"}) {
      block.path(inner).forEach(element -> addWords(element, words));
    }
    block.path("nested").path("elements").forEach(element -> addWords(element, words));
  }

  /** {@code P H L3 T2}: two paragraphs in a row are one, for where one ends is often a guess. */
  static String structure(JsonNode blocks) {
    List<String> shape = new ArrayList<>();
    for (JsonNode block : blocks) {
      String sign =
          switch (block.path("type").asString()) {
            case "heading" -> "H";
            case "list" -> "L" + block.path("elements").size();
            case "table" -> "T" + block.path("rows").size();
            default -> "P";
          };
      if (!sign.equals("P") || shape.isEmpty() || !shape.get(shape.size() - 1).equals("P")) {
        shape.add(sign);
      }
    }
    return String.join(" ", shape);
  }
}
