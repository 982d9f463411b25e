package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.documents.HtmlFindings;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

  @Test
  void isToldByItsHeadersAndSaysWhatToDo() {
    String archive =
        "From: <Saved by Browser>\r\nSubject: Referat\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n<p>=C3=B8";

    assertThat(Pages.read(archive).lines()).isEmpty();
    assertThat(Pages.read(archive).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.kind()).isEqualTo(HtmlFindings.WEB_ARCHIVE))
        .satisfies(f -> assertThat(f.message(Locale.ROOT)).contains("Web page, HTML only"));
  }

  @Test
  void isNotAPageThatSpeaksOfOne() {
    assertThat(WebArchive.isOne("<p>\nMIME-Version: 1.0\nContent-Type: text/html")).isFalse();
    assertThat(WebArchive.isOne("Referat\n1. Økonomi")).isFalse();
    assertThat(WebArchive.isOne("")).isFalse();
  }
}
