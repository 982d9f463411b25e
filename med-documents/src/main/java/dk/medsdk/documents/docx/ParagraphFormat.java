package dk.medsdk.documents.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph or a style says of paragraphs ({@code w:pPr}); everything may be left open.
 *
 * @param style the id of the paragraph's style
 * @param list the id of its list; {@code 0} for none
 * @param level its level in the list, from 0; −1 if left open
 * @param outline its level as a heading, 1 to 9; 0 for stated to be none, −1 if left open
 * @param mark how the sign at its end looks, which its number follows
 * @param joined whether its end was deleted, so that the next paragraph goes on in it
 */
record ParagraphFormat(
    @Nullable String style,
    @Nullable String list,
    int level,
    int outline,
    RunFormat mark,
    boolean joined) {

  /** Says nothing. */
  static final ParagraphFormat NONE =
      new ParagraphFormat(null, null, -1, -1, RunFormat.NONE, false);

  private static final int BODY_TEXT = 9;
  private static final int LEVELS = 9;

  /** Reads the {@code w:pPr} that the cursor stands at. */
  static ParagraphFormat read(XmlCursor xml) {
    String style = null;
    String list = null;
    int level = -1;
    int outline = -1;
    RunFormat mark = RunFormat.NONE;
    int here = xml.level();
    while (xml.nextIn(here)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "outlineLvl" -> outline = outline(xml.number("val", BODY_TEXT));
        case "rPr" -> mark = RunFormat.read(xml);
        case "numPr" -> {
          int numbering = xml.level();
          while (xml.nextIn(numbering)) {
            switch (xml.name()) {
              case "numId" -> list = xml.attribute("val");
              case "ilvl" -> level = Math.max(0, Math.min(xml.number("val", 0), LEVELS - 1));
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    return new ParagraphFormat(style, list, level, outline, mark, mark.deleted());
  }

  private static int outline(int value) {
    return value >= 0 && value < BODY_TEXT ? value + 1 : 0;
  }
}
