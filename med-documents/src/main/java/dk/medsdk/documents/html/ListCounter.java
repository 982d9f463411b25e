package dk.medsdk.documents.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gives the elements of one list their bullets, numbers or letters as a browser prints them: {@code
 * 3. } after {@code <ol start=3>}, {@code b. } in {@code <ol type=a>}.
 */
final class ListCounter {

  /** What stands before an element of a list without numbers. */
  static final String BULLET = "- ";

  private static final int MOST_DIGITS = 6;
  private static final Set<String> BULLET_STYLES = Set.of("disc", "circle", "square");

  private final boolean ordered;
  private final String type;
  private final int step;
  private int next;

  private ListCounter(boolean ordered, String type, int next, int step) {
    this.ordered = ordered;
    this.type = type;
    this.next = next;
    this.step = step;
  }

  /** The counter of a list. */
  static ListCounter of(Element list) {
    boolean ordered = list.normalName().equals("ol");
    boolean reversed = ordered && list.hasAttr("reversed");
    int first = number(list.attr("start"), reversed ? elementCount(list) : 1);
    return new ListCounter(ordered, typeOf(list, ordered ? "1" : ""), first, reversed ? -1 : 1);
  }

  private static int elementCount(Element list) {
    int count = 0;
    for (Element e = list.firstElementChild(); e != null; e = e.nextElementSibling()) {
      count += e.normalName().equals("li") ? 1 : 0;
    }
    return count;
  }

  /** The bullet or number of the next element, a blank after it; empty if it prints none. */
  String markerOf(Element element) {
    int value = ordered ? number(element.attr("value"), next) : next;
    next = value + step;
    String kind = typeOf(element, type);
    if (kind.equals("none")) {
      return "";
    }
    boolean bullet = kind.isEmpty() || BULLET_STYLES.contains(kind);
    return bullet ? BULLET : ListNumeral.of(kind, value) + ". ";
  }

  /** What the style of a list or an element says, else its type, else the one given. */
  private static String typeOf(Element element, String otherwise) {
    InlineStyle style = InlineStyle.of(element);
    String type = style.value("list-style-type");
    if (type.isEmpty()) {
      type = firstWord(style.value("list-style"));
    }
    if (type.isEmpty() && element.className().contains("unstyled")) {
      type = "none";
    }
    String attribute = type.isEmpty() ? element.attr("type").strip() : type;
    return attribute.isEmpty() ? otherwise : attribute;
  }

  private static String firstWord(String value) {
    int blank = value.indexOf(' ');
    return blank < 0 ? value : value.substring(0, blank);
  }

  /** The number that an attribute begins with, if it is one of at most six digits. */
  private static int number(String attribute, int otherwise) {
    String digits = attribute.strip();
    boolean negative = digits.startsWith("-");
    int at = negative ? 1 : 0;
    int value = 0;
    int first = at;
    while (at < digits.length() && digits.charAt(at) >= '0' && digits.charAt(at) <= '9') {
      value = at - first < MOST_DIGITS ? value * 10 + digits.charAt(at) - '0' : value;
      at++;
    }
    boolean isNumber = at > first && at - first <= MOST_DIGITS;
    return isNumber ? (negative ? -value : value) : otherwise;
  }
}
