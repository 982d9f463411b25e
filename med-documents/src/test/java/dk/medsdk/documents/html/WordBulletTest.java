package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordBulletTest {

  private static final String NUMBER =
      "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
          + "<![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>"
          + "<![endif]><b>Økonomi</b><o:p></o:p></p>";

  @Test
  void keepsTheNumberThatWordWrote() {
    assertThat(Pages.lines(NUMBER)).containsExactly("1. Økonomi");
    assertThat(Pages.traits(NUMBER, 0).listDepth()).isOne();
  }

  @Test
  void makesTheGlyphsOfSymbolFontsHyphens() {
    assertThat(Pages.lines(bullet("·", 1) + bullet("o", 2) + bullet("§", 3)))
        .containsExactly("- Støj", "  - Støj", "    - Støj");
  }

  private static String bullet(String glyph, int level) {
    return "<p class=MsoListParagraph style='mso-list:l1 level"
        + level
        + " lfo2'><span style='font-family:Symbol'>"
        + glyph
        + "<span>&nbsp;&nbsp;&nbsp; </span></span>Støj</p>";
  }

  @Test
  void knowsTheDepthByTheMarginOfFilteredPages() {
    String html =
        "<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt'>"
            + "<span style='font-family:Symbol'>·&nbsp;&nbsp;</span>Støj</p>";

    assertThat(Pages.lines(html)).containsExactly("  - Støj");
  }

  @Test
  void leavesWordsThatBeginLikeAGlyphAlone() {
    assertThat(Pages.lines("<p class=MsoNormal>o gode tider</p>")).containsExactly("o gode tider");
  }
}
