package dk.medsdk.documents.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of text or a style says of letters ({@code w:rPr}); {@code null} where it is left
 * open.
 *
 * @param style the id of the character style
 * @param bold whether they are bold
 * @param hidden whether they are hidden
 * @param deleted whether the end of the paragraph is deleted, or moved elsewhere, by a tracked
 *     change
 */
record RunFormat(
    @Nullable String style, @Nullable Boolean bold, @Nullable Boolean hidden, boolean deleted) {

  /** Says nothing. */
  static final RunFormat NONE = new RunFormat(null, null, null, false);

  /**
   * Reads the {@code w:rPr} that the cursor stands at.
   *
   * <p>{@code w:bCs} is for Arabic and Hebrew letters and says nothing of Danish ones.
   */
  static RunFormat read(XmlCursor xml) {
    String style = null;
    Boolean bold = null;
    Boolean hidden = null;
    boolean deleted = false;
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.attribute("val");
        case "b" -> bold = xml.isOn();
        case "vanish" -> hidden = xml.isOn();
        case "del", "moveFrom" -> deleted = true;
        default -> {}
      }
    }
    boolean nothing = style == null && bold == null && hidden == null && !deleted;
    return nothing ? NONE : new RunFormat(style, bold, hidden, deleted);
  }
}
