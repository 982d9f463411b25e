package dk.medsdk.documents.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The declarations of a {@code style} attribute: {@code font-weight:bold; display:none}.
 *
 * @param values the values by property, both in small letters
 */
record InlineStyle(Map<String, String> values) {

  private static final InlineStyle NONE = new InlineStyle(Map.of());

  /** Longer ones hold pictures. */
  private static final int LONGEST = 4096;

  private static final int BOLD = 600;

  /** The style of an element, empty without the attribute. */
  static InlineStyle of(Element element) {
    String style = element.attributesSize() == 0 ? "" : element.attr("style");
    if (style.isEmpty() || style.length() > LONGEST) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String value = declaration.substring(colon + 1).replace("!important", "").strip();
        values.put(declaration.substring(0, colon).strip(), value);
      }
    }
    return new InlineStyle(values);
  }

  /** The value of a property in small letters, empty if it has none. */
  String value(String property) {
    return values.getOrDefault(property, "");
  }

  /** Whether it makes an element of a name a block, or leaves it one. */
  boolean makesBlock(String name) {
    String display = value("display");
    return TagNames.isBlock(name)
        ? !display.equals("inline")
        : display.equals("block") || display.equals("table-row");
  }

  /** Whether it hides its element. */
  boolean isHidden() {
    return value("display").equals("none") || value("visibility").equals("hidden");
  }

  /** Whether its words are bold, if it says so or that they are not; else as around it. */
  boolean isBold(boolean around) {
    String weight = value("font-weight");
    if (weight.isEmpty() && value("font").contains("bold")) {
      return true;
    }
    if (weight.startsWith("bold")) {
      return true;
    }
    if (weight.equals("normal") || weight.equals("lighter")) {
      return false;
    }
    boolean number = weight.length() == 3 && weight.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(weight) >= BOLD : around;
  }

  /** Whether line ends and blanks count, as in {@code pre}, if it says so; else as around it. */
  boolean keepsLines(boolean around) {
    String value = value("white-space");
    return value.isEmpty() ? around : value.startsWith("pre") || value.equals("break-spaces");
  }
}
