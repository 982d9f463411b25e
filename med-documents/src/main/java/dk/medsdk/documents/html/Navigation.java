package dk.medsdk.documents.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Leaves out what a page has around its content: menus, breadcrumbs, the head and foot of the site,
 * columns beside the text, search, cookie banners, buttons to share.
 *
 * <p>Elements and roles say it, else names of classes and ids; what holds much of the words of the
 * page, a title or files to fetch is kept whatever it is called. The innermost are judged first.
 */
final class Navigation implements NodeFilter {

  private static final int LONGEST_NAMES = 300;

  private static final Set<String> NAVIGATION = Set.of("nav", "navigation", "menu", "menubar");
  private static final Set<String> ASIDE =
      Set.of("aside", "search", "complementary", "alertdialog", "dialog");
  private static final Set<String> HEAD = Set.of("header", "banner");
  private static final Set<String> FOOT = Set.of("footer", "contentinfo");

  /** Titles of what LibreOffice saves of the margins of a page. */
  private static final Set<String> MARGINS = Set.of("header", "footer");

  /** A list that a converter made of the headings, which say the same. */
  private static final String MADE_CONTENTS = "doc-toc";

  private static final Set<String> CONTENT = Set.of("body", "html", "main", "article", "form");

  /** Words of class names and ids: {@code site-nav}, {@code cookieBanner}. */
  private static final Set<String> WORDS =
      names(
          """
          breadcrumb breadcrumbs broedkrumme brødkrumme broedkrummer brødkrummer cookie
          cookies cookiebot consent footer sidefod nav navbar navigation sidenav topnav menu
          hovedmenu undermenu sidemenu topmenu venstremenu sidebar sidekolonne share sharing
          deling skip skiplink skiplinks pagination pager related relateret
          relaterede teaser teasers søg soeg search login ribbon suitebar noprint toolbar topbar
          """);

  private static final Set<String> NAMES =
      names(
          """
          rightcolumn rightcol colright columnright leftcolumn leftcol colleft columnleft
          sidecolumn hoejrekolonne højrekolonne venstrekolonne sidenavbox suitenavwrapper
          spsiteheader sribbonrow printbutton socialmedia socialshare sociallinks socialicons
          """);

  private final PageWeights weights;
  private final Weight page;

  Navigation(PageWeights weights, Weight page) {
    this.weights = weights;
    this.page = page;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return weights.leavesOut(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isAroundContent(element)) {
      weights.leaveOut(element);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isAroundContent(Element element) {
    Weight weight = weights.of(element);
    String name = element.normalName();
    if (CONTENT.contains(name) || TagNames.role(element).equals("main")) {
      return false;
    }
    String kind = TagNames.role(element).isEmpty() ? name : TagNames.role(element);
    boolean much = weight.words() * 2 > page.words();
    return !much && (isByKind(kind, element, weight) || isByName(element, weight));
  }

  private boolean isByKind(String kind, Element element, Weight weight) {
    if (kind.equals(MADE_CONTENTS) || isMargin(kind, element)) {
      return true;
    }
    if (NAVIGATION.contains(kind)) {
      return weight.links() > 0 || weight.words() == 0;
    }
    if (HEAD.contains(kind)) {
      boolean site = kind.equals("banner") && page.titles() > weight.titles();
      return site || (weight.headings() == 0 && (weight.isMostlyLinks() || weight.words() == 0));
    }
    if (FOOT.contains(kind)) {
      return weight.isMostlyLinks() || !isInContent(element);
    }
    return ASIDE.contains(kind);
  }

  private static boolean isMargin(String kind, Element element) {
    return kind.equals("div") && MARGINS.contains(element.attr("title"));
  }

  private static boolean isInContent(Element element) {
    for (Element around = element.parent(); around != null; around = around.parent()) {
      String name = around.normalName();
      if (name.equals("article") || name.equals("main") || name.equals("section")) {
        return true;
      }
    }
    return false;
  }

  private boolean isByName(Element element, Weight weight) {
    boolean kept = weight.words() * 5 > page.words() || weight.files() > 0 || weight.titles() > 0;
    if (kept || element.attributesSize() == 0 || !TagNames.isBlock(element.normalName())) {
      return false;
    }
    return isNamed(element.className()) || isNamed(element.id());
  }

  private static boolean isNamed(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return false;
    }
    for (String name : names.split("\\s+", -1)) {
      String letters = name.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
      if (NAMES.contains(letters) || hasWord(name)) {
        return true;
      }
    }
    return false;
  }

  /** Words begin after a mark, and in {@code cookieBanner} at a capital. */
  private static boolean hasWord(String name) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean capital =
          Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
      if (!Character.isLetter(c) || capital) {
        if (WORDS.contains(word.toString())) {
          return true;
        }
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    return false;
  }

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
