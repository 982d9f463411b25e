package dk.medsdk.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that say that they are its content: {@code main}, {@code id="content"}.
 */
final class ContentCandidates implements NodeFilter {

  private static final int LONGEST_NAMES = 300;

  private static final Set<String> NAMES =
      Set.of(
          "article",
          "artikel",
          "content",
          "main",
          "contentbox",
          "deltaplaceholdermain",
          "hovedindhold",
          "indhold",
          "maincontent",
          "pagecontent",
          "sitecontent");

  private static final int MOST_OF_HUNDRED = 60;

  private final PageWeights weights;
  private final int words;
  private final List<Element> small = new ArrayList<>();
  private @Nullable Element main;
  private @Nullable Element named;

  private ContentCandidates(PageWeights weights, int words) {
    this.weights = weights;
    this.words = words;
  }

  /** The candidates of a page, without what is left out already. */
  static ContentCandidates of(Element body, PageWeights weights) {
    ContentCandidates candidates = new ContentCandidates(weights, weights.of(body).words());
    NodeTraversor.filter(candidates, body);
    return candidates;
  }

  /** The {@code main} element or landmark, the heaviest if there are several. */
  Optional<Element> main() {
    return Optional.ofNullable(main);
  }

  /**
   * The article or element named as content that has most of the words.
   *
   * <p>None if there is another outside of it: items of an agenda may each be an article or have a
   * content, and teasers too.
   */
  Optional<Element> named() {
    Element most = named;
    return most == null || !small.stream().allMatch(element -> isWithin(element, most))
        ? Optional.empty()
        : Optional.of(most);
  }

  private static boolean isWithin(Element inner, Element outer) {
    Element around = inner.parent();
    while (around != null && !around.equals(outer)) {
      around = around.parent();
    }
    return around != null;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    boolean read = node instanceof Element element && weights.of(element).words() > 0;
    if (!read || weights.leavesOut(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Element element = (Element) node;
    int weight = weights.of(element).words();
    boolean landmark = element.normalName().equals("main") || TagNames.role(element).equals("main");
    if (landmark && (main == null || weight > weights.of(main).words())) {
      main = element;
    }
    if (isNamed(element)) {
      if (weight * 100L >= words * (long) MOST_OF_HUNDRED) {
        named = element;
      } else {
        small.add(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isNamed(Element element) {
    if (element.normalName().equals("article")) {
      return true;
    }
    boolean block = element.attributesSize() > 0 && TagNames.isBlock(element.normalName());
    return block && (hasName(element.id()) || hasName(element.className()));
  }

  private static boolean hasName(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return false;
    }
    for (String name : names.strip().split("\\s+", -1)) {
      if (NAMES.contains(name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
