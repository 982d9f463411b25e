package dk.medsdk.documents.html;

/** Labels that stand in a column of their own: {@code Mødested} is read as {@code Mødested:}. */
final class Labels {

  private Labels() {}

  /** The label with the colon that its column stands for; a number gets a full stop. */
  static HtmlLine withColon(HtmlLine label) {
    String text = label.text();
    char last = text.charAt(text.length() - 1);
    if (!Character.isLetterOrDigit(last) && last != ')') {
      return label;
    }
    boolean bold = label.traits().boldLength() == text.length();
    HtmlLine longer = label.withText(text + (isNumber(text) ? "." : ":"));
    return bold ? longer.withTraits(label.traits().bold(longer.text().length())) : longer;
  }

  /** Whether a label is the number of an item: {@code 4} or {@code 4.} */
  static boolean isNumber(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean stop = digits == text.length() - 1 && ".)".indexOf(text.charAt(digits)) >= 0;
    return digits > 0 && digits <= 3 && (digits == text.length() || stop);
  }
}
