package dk.medsdk.documents.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the minutes in a whole web page and leaves out the rest, by its structure and not by its
 * words.
 *
 * <ol>
 *   <li>Navigation and the like go first ({@link Navigation}).
 *   <li>A {@code main} with half of the words left is the content; around it only a title is kept,
 *       and only if the content has none.
 *   <li>A single {@code article}, or an element named {@code content} or {@code main}, with most of
 *       the words is the content; around it goes what has links and is small beside it.
 *   <li>Inside, as long as one element has most of the words, the lists of links beside it go.
 * </ol>
 *
 * <p>In doubt it keeps: a line too many does less harm than an item too few.
 */
final class MainContent {

  private static final Set<String> NAMES =
      names(
          """
          content contentbox main maincontent indhold hovedindhold deltaplaceholdermain
          pagecontent sitecontent article artikel
          """);

  private static final int FEW_LINKS = 3;

  private final PageWeights weights;
  private final Element body;

  private MainContent(PageWeights weights, Element body) {
    this.weights = weights;
    this.body = body;
  }

  /** Leaves out of a page what is not its content. */
  static void find(Document page, PageWeights weights) {
    Element body = page.body();
    NodeTraversor.filter(new Navigation(weights, weights.of(body)), body);
    new MainContent(weights, body).find();
  }

  private void find() {
    Candidates candidates = new Candidates();
    NodeTraversor.filter(candidates, body);
    Element start = body;
    if (candidates.main != null && holds(candidates.main, 50)) {
      start = candidates.main;
      boolean untitled = weights.of(start).titles() == 0;
      clearAround(start, beside -> !untitled || beside.titles() == 0);
    } else if (candidates.named != null) {
      start = candidates.named;
      int most = weights.of(start).words() / 3;
      clearAround(start, beside -> isTeaser(beside) && beside.words() <= most);
    }
    clearInside(start);
  }

  private boolean holds(Element element, int percent) {
    return weights.of(element).words() * 100L >= weights.of(body).words() * (long) percent;
  }

  private static boolean isTeaser(Weight weight) {
    return weight.links() > 0 && weight.files() == 0 && weight.titles() == 0;
  }

  /** Leaves out what stands beside an element and beside each that it lies in. */
  private void clearAround(Element element, Predicate<Weight> needless) {
    for (Element inner = element;
        !inner.equals(body) && inner.parent() != null;
        inner = inner.parent()) {
      Element around = inner.parent();
      for (Element e = around.firstElementChild(); e != null; e = e.nextElementSibling()) {
        if (!e.equals(inner) && isThere(e) && needless.test(weights.of(e))) {
          weights.leaveOut(e);
        }
      }
    }
  }

  private void clearInside(Element start) {
    Element inner = start;
    while (inner != null) {
      Element heaviest = heaviestIn(inner);
      if (heaviest != null) {
        clearBeside(heaviest, inner);
      }
      inner = heaviest;
    }
  }

  private void clearBeside(Element heaviest, Element around) {
    for (Element e = around.firstElementChild(); e != null; e = e.nextElementSibling()) {
      Weight weight = weights.of(e);
      boolean links = weight.isMostlyLinks() && weight.links() >= FEW_LINKS;
      if (!e.equals(heaviest) && links && weight.titles() == 0 && isThere(e)) {
        weights.leaveOut(e);
      }
    }
  }

  /** The child that has three fifths of the words of an element, if one has. */
  private @Nullable Element heaviestIn(Element around) {
    int most = weights.of(around).words();
    for (Element e = around.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (isThere(e) && most > 0 && weights.of(e).words() * 5L >= most * 3L) {
        return e;
      }
    }
    return null;
  }

  private boolean isThere(Element element) {
    return !weights.leavesOut(element);
  }

  /** Looks for the elements that say that they are the content. */
  private final class Candidates implements NodeFilter {
    private @Nullable Element main;
    private @Nullable Element named;

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element) || weights.of(element).words() == 0) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isThere(element)) {
        boolean landmark =
            element.normalName().equals("main") || TagNames.role(element).equals("main");
        if (landmark && (main == null || isHeavier(element, main))) {
          main = element;
        }
        if (named == null && isNamed(element) && holds(element, 60)) {
          named = element;
        }
        return FilterResult.CONTINUE;
      }
      return FilterResult.SKIP_ENTIRELY;
    }

    private boolean isHeavier(Element one, Element other) {
      return weights.of(one).words() > weights.of(other).words();
    }

    private boolean isNamed(Element element) {
      if (element.normalName().equals("article")) {
        return true;
      }
      boolean block = element.attributesSize() > 0 && TagNames.isBlock(element.normalName());
      return block && (isName(element.id()) || isName(element.className()));
    }

    private boolean isName(String name) {
      return name.length() < 40
          && NAMES.contains(name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT));
    }
  }

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
