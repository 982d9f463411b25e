package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeanTextTest {

  @Test
  void leavesAPageWithoutPicturesAsItIs() {
    String html = "<p>data: a, data:image <b>x</b> & <";

    assertThat(LeanText.of(html).text()).isEqualTo(html);
    assertThat(LeanText.of(html).limit()).isEmpty();
  }

  @Test
  void cutsPicturesThatAreWrittenIntoThePage() {
    String html = "<p>a<img src=\"DATA:image/png;base64," + "A".repeat(9000) + "\">b";

    assertThat(LeanText.of(html).text()).isEqualTo("<p>a<img src=\"DATA:image/png;b\">b");
    assertThat(Pages.lines(html)).containsExactly("ab");
  }

  @Test
  void makesATagWithoutEndText() {
    assertThat(LeanText.of("a<" + "x".repeat(300)).text()).isEqualTo("a " + "x".repeat(300));
    assertThat(LeanText.of("</" + "x".repeat(300)).text()).startsWith(" /x");
  }

  @Test
  void endsAtTheFirstLimit() {
    assertThat(unit("x".repeat(HtmlLimits.MOST_CHARACTERS + 1))).isEqualTo("characters");
    assertThat(unit("<".repeat(HtmlLimits.MOST_TAGS + 1))).isEqualTo("tags");
    assertThat(unit("&".repeat(HtmlLimits.MOST_REFERENCES + 1))).isEqualTo("references");
  }

  private static @Nullable String unit(String html) {
    return LeanText.of(html).limit().orElseThrow().arguments().get("unit");
  }
}
