package dk.medsdk.documents.html;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the minutes in a whole web page and leaves out the rest, by its structure and not by its
 * words.
 *
 * <ol>
 *   <li>Navigation and the like go first ({@link Navigation}).
 *   <li>A {@code main} with half of the words left is the content; around it go what has links and
 *       what is small; a title is kept if the content has none.
 *   <li>A single {@code article}, or an element named {@code content} or {@code main}, with most of
 *       the words is the content; around it goes what has links and is small beside it.
 *   <li>Inside, as long as one element has most of the words, the lists of links beside it go.
 * </ol>
 *
 * <p>In doubt it keeps: a line too many does less harm than an item too few.
 */
final class MainContent {

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
    ContentCandidates candidates = ContentCandidates.of(body, weights);
    Optional<Element> main = candidates.main().filter(this::holdsHalf);
    Optional<Element> named = main.isPresent() ? Optional.empty() : candidates.named();
    main.ifPresent(element -> clearAround(element, isNeedlessBeside(weights.of(element))));
    named.ifPresent(element -> clearAround(element, isTeaserBeside(weights.of(element))));
    clearInside(main.or(() -> named).orElse(body));
  }

  private boolean holdsHalf(Element element) {
    return weights.of(element).words() * 2L >= weights.of(body).words();
  }

  /** A title is kept where the content has none, and so is much text without a link. */
  private static Predicate<Weight> isNeedlessBeside(Weight content) {
    int titles = content.titles();
    int few = content.words() / 3;
    return beside ->
        (titles > 0 || beside.titles() == 0) && (beside.links() > 0 || beside.words() <= few);
  }

  private static Predicate<Weight> isTeaserBeside(Weight content) {
    int few = content.words() / 3;
    return beside -> isTeaser(beside) && beside.words() <= few;
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
    Optional<Element> inner = Optional.of(start);
    while (inner.isPresent()) {
      Element around = inner.get();
      inner = heaviestIn(around);
      inner.ifPresent(heaviest -> clearBeside(heaviest, around));
    }
  }

  private void clearBeside(Element heaviest, Element around) {
    boolean afterHeading = false;
    for (Element e = around.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (!e.equals(heaviest) && !afterHeading && isThere(e) && isMenu(weights.of(e))) {
        weights.leaveOut(e);
      }
      afterHeading = TagNames.headingLevel(e) > 0;
    }
  }

  private static boolean isMenu(Weight weight) {
    return weight.isMostlyLinks() && weight.links() >= FEW_LINKS && weight.titles() == 0;
  }

  /** The child that has three fifths of the words of an element, if one has. */
  private Optional<Element> heaviestIn(Element around) {
    int most = weights.of(around).words();
    for (Element e = around.firstElementChild(); e != null; e = e.nextElementSibling()) {
      if (isThere(e) && most > 0 && weights.of(e).words() * 5L >= most * 3L) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private boolean isThere(Element element) {
    return !weights.leavesOut(element);
  }
}
