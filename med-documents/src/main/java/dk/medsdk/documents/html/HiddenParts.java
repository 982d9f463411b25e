package dk.medsdk.documents.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * What of a page is not shown: {@code hidden}, {@code display:none}, closed dialogs. Texts that are
 * only folded are not hidden ({@link Disclosure}).
 */
final class HiddenParts {

  private static final HiddenParts NONE = new HiddenParts(Set.of(), false);
  private static final Set<String> ALWAYS_SHOWN = Set.of("html", "body", "main", "form");

  private final Set<String> unfolded;
  private final boolean any;

  private HiddenParts(Set<String> unfolded, boolean any) {
    this.unfolded = unfolded;
    this.any = any;
  }

  /** The hidden parts of a page. */
  static HiddenParts of(Document page) {
    Set<String> unfolded = new HashSet<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            String id = Disclosure.controlled(element);
            if (!id.isEmpty()) {
              unfolded.add(id);
            }
          }
        },
        page);
    return new HiddenParts(unfolded, true);
  }

  /** No hidden parts, for a page that would show nothing otherwise. */
  static HiddenParts none() {
    return NONE;
  }

  /** Whether an element is not shown. */
  boolean contains(Element element) {
    if (!any || element.attributesSize() == 0 || ALWAYS_SHOWN.contains(element.normalName())) {
      return any && isClosedDialog(element);
    }
    boolean hidden =
        (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
            || InlineStyle.of(element).isHidden()
            || isClosedDialog(element);
    return hidden && !unfolded.contains(element.id()) && !Disclosure.isPanel(element);
  }

  private static boolean isClosedDialog(Element element) {
    return element.normalName().equals("dialog") && !element.hasAttr("open");
  }

  /** Whether an element is for the eye and not for those who listen: a symbol before a title. */
  boolean isForTheEyeOnly(Element element) {
    return any && element.attr("aria-hidden").equals("true");
  }
}
