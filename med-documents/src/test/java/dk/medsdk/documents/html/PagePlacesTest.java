package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePlacesTest {

  @Test
  void pointsAtTheFirstWordOfEachLine() {
    String html = "<html>\n<p>\n  Mødet</p><ul>\r\n<li><b>a</b><br>&nbsp; b\r<li>c";

    assertThat(Pages.lines(html)).containsExactly("Mødet", "- a", "  b", "- c");
    assertThat(Pages.places(Pages.read(html))).containsExactly("3:3", "4:8", "4:24", "5:5");
  }

  @Test
  void countsCharactersBeyondTheFirst65536AsOne() {
    assertThat(Pages.places(Pages.read("<p>\uD83D\uDE00 a<p>b"))).containsExactly("1:4", "1:10");
  }

  @Test
  void countsInPreformattedText() {
    String html = "<pre>a &amp; b\n  &oslash; c\nd</pre>";

    assertThat(Pages.lines(html)).containsExactly("a & b", "  ø c", "d");
    assertThat(Pages.places(Pages.read(html))).containsExactly("1:6", "2:3", "3:1");
  }

  @Test
  void countsThePicturesThatWereCut() {
    String picture = "<img src='data:image/png;base64," + "A".repeat(5000) + "'>";
    String html = "<p>a" + picture + "<p>b" + picture + picture + "\n<p>c" + picture + "<br>d";
    int length = picture.length();

    assertThat(Pages.places(Pages.read(html)))
        .containsExactly("1:4", "1:" + (length + 8), "2:4", "2:" + (length + 9));
  }

  @Test
  void isQuickInAPageWithoutLineEnds() {
    String html = "<b>xx</b><br>".repeat(9000);
    var document = Pages.read(html);

    assertThat(Pages.places(document).get(8999)).isEqualTo("1:" + (8999 * 13 + 4));
  }
}
