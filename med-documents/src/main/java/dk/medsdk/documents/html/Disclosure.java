package dk.medsdk.documents.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What unfolds at a click: the heading of an item is often a button, and its text is hidden when
 * the page is saved. Both are read, as a print with everything unfolded shows them.
 */
final class Disclosure {

  private static final int NEAR = 3;
  private static final String[] CONTROLS = {"aria-controls", "data-bs-target", "data-target"};
  private static final String[] NAMES = {
    "accordion", "akkordeon", "collaps", "expand", "fold", "panel", "tab-pane", "toggle"
  };

  private Disclosure() {}

  /** Whether a button is a heading: it stands in one, or says that it unfolds something. */
  static boolean isHeading(Element button) {
    if (button.hasAttr("aria-expanded") || !controlled(button).isEmpty()) {
      return true;
    }
    Element around = button.parent();
    for (int i = 0; i < NEAR && around != null; i++) {
      String name = around.normalName();
      boolean heading = TagNames.headingLevel(around) > 0;
      if (heading || name.equals("summary") || name.equals("dt")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The id of what an element unfolds, empty if it says none. */
  static String controlled(Element element) {
    for (String attribute : CONTROLS) {
      String id = element.attr(attribute).strip();
      if (!id.isEmpty()) {
        return id.startsWith("#") ? id.substring(1) : id;
      }
    }
    boolean tab = TagNames.role(element).equals("tab") || element.hasAttr("data-toggle");
    String address = tab ? element.attr("href").strip() : "";
    return address.startsWith("#") ? address.substring(1) : "";
  }

  /** Whether a hidden element looks like the text below a heading that unfolds it. */
  static boolean isPanel(Element hidden) {
    String names = (hidden.className() + " " + hidden.id()).toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (names.contains(name)) {
        return true;
      }
    }
    Element before = hidden.previousElementSibling();
    return before != null
        && (TagNames.headingLevel(before) > 0
            || before.normalName().equals("dt")
            || before.normalName().equals("button"));
  }
}
