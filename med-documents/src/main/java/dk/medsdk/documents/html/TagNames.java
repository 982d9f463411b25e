package dk.medsdk.documents.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements say of them: {@code div} is a block, {@code h3} a heading. */
final class TagNames {

  private static final Set<String> BLOCKS =
      names(
          """
          address article aside blockquote body caption center dd details dialog dir div dl dt
          fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr
          html legend li listing main menu nav ol p plaintext pre search section summary table
          tbody td tfoot th thead tr ul xmp
          """);

  /** What is no text, is not printed, or is there for those who fill in a form. */
  private static final Set<String> LEFT_OUT =
      names(
          """
          applet area audio button canvas col colgroup datalist del embed head iframe img
          input map meter noembed noframes noscript object optgroup option output param
          progress script select source style svg template textarea title track video xml
          """);

  private static final Set<String> KEEPING_LINES = Set.of("listing", "plaintext", "pre", "xmp");
  private static final Set<String> LISTS = Set.of("dir", "menu", "ol", "ul");

  private TagNames() {}

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  static boolean isLeftOut(String name) {
    return LEFT_OUT.contains(name);
  }

  static boolean keepsLines(String name) {
    return KEEPING_LINES.contains(name);
  }

  static boolean isList(String name) {
    return LISTS.contains(name);
  }

  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  /** The level of {@code h1} to {@code h6} and of {@code role="heading"}; 0 for other elements. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1') {
      return name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }
    if (!role(element).equals("heading")) {
      return 0;
    }
    String level = element.attr("aria-level").strip();
    boolean digit = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9';
    return digit ? level.charAt(0) - '0' : 2;
  }

  /** The role that an element says it has, in small letters. */
  static String role(Element element) {
    return element.attributesSize() == 0
        ? ""
        : element.attr("role").strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
