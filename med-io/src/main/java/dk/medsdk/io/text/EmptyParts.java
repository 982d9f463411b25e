package dk.medsdk.io.text;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Parts of a document of which nothing would be printed. */
final class EmptyParts {

  private EmptyParts() {}

  /** Whether a part is printed once its values are reduced; if not, that is a loss. */
  static boolean isKept(ObjectNode part, ModelPath at, List<Finding> losses) {
    String name = at.pointer().substring(at.pointer().lastIndexOf('/') + 1);
    String type = part.path("type").asString("");
    if (type.equals("list") || name.equals("nested")) {
      return isFilled(part, "elements", at, losses);
    }
    if (type.equals("table")) {
      return isFilled(part, "rows", at, losses);
    }
    if ((name.equals("committee") || name.equals("meeting")) && part.isEmpty()) {
      losses.add(TextFindings.notInText(at));
      return false;
    }
    return part.has("text") || !needsText(part, type, at);
  }

  private static boolean isFilled(
      ObjectNode part, String list, ModelPath at, List<Finding> losses) {
    if (!part.path(list).isEmpty()) {
      return true;
    }
    losses.add(TextFindings.notInText(at.child(list)));
    return false;
  }

  /** Words without which there is nothing to print: those of a paragraph, the name of a person. */
  private static boolean needsText(ObjectNode part, String type, ModelPath at) {
    String list = at.parent().pointer();
    if (list.endsWith("/attendance")) {
      return !part.has("name");
    }
    return !type.isEmpty()
        || list.endsWith("/elements")
        || list.endsWith("/points")
        || list.endsWith("/resolutions")
        || list.endsWith("/statements")
        || list.endsWith("/followUps")
        || at.pointer().endsWith("/nextMeeting");
  }
}
