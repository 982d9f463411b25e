package dk.medsdk.documents.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * How many words each element of a page has, and how many of them are links: what tells the minutes
 * from the menus around them. What is no text or is hidden has none and is left out.
 */
final class PageWeights implements NodeFilter {

  /** Decoration for the eye is short: a symbol, a number of unread messages. */
  private static final int LONGEST_DECORATION = 200;

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
  private final Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Weight> open = new ArrayDeque<>();
  private final HiddenParts hidden;
  private int openLinks;

  private PageWeights(HiddenParts hidden) {
    this.hidden = hidden;
  }

  /** The weights of a page of which some parts may be hidden. */
  static PageWeights of(Document page, HiddenParts hidden) {
    PageWeights weights = new PageWeights(hidden);
    weights.open.push(new Weight());
    NodeTraversor.filter(weights, page.body());
    return weights;
  }

  /** The weight of an element; nothing for what is left out. */
  Weight of(Element element) {
    return weights.getOrDefault(element, Weight.NOTHING);
  }

  /** Whether an element is left out. */
  boolean leavesOut(Node node) {
    return leftOut.contains(node);
  }

  /** Leaves out an element, and takes its weight from all around it. */
  void leaveOut(Element element) {
    Weight weight = of(element);
    leftOut.add(element);
    for (Element around = element.parent(); around != null; around = around.parent()) {
      Weight larger = weights.get(around);
      if (larger != null) {
        larger.subtract(weight);
      }
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.element().add(text.getWholeText(), openLinks > 0);
    } else if (node instanceof Element element) {
      if (isNoText(element) || hidden.contains(element)) {
        leftOut.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open.push(Weight.startOf(element));
      openLinks += open.element().isLink() ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      Weight weight = open.pop();
      openLinks -= weight.isLink() ? 1 : 0;
      if (TagNames.headingLevel(element) > 0) {
        weight.addHeading(TagNames.headingLevel(element));
      }
      if (hidden.isForTheEyeOnly(element) && isDecoration(weight)) {
        leftOut.add(element);
      } else {
        weights.put(element, weight);
        open.element().add(weight);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isDecoration(Weight weight) {
    return weight.all() <= LONGEST_DECORATION && weight.headings() == 0;
  }

  /** A button is text where it is the heading of something that unfolds. */
  private static boolean isNoText(Element element) {
    String name = element.normalName();
    return name.equals("button") ? !Disclosure.isHeading(element) : TagNames.isLeftOut(name);
  }
}
