package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void startsALineWithEachBlockAndEachBreak() {
    assertThat(Pages.lines("<div>a<p>b<br>c</p>d</div>e<h2>f</h2>"))
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void keepsWhatIsInlineOnOneLine() {
    assertThat(Pages.lines("<p>Mødet\n  <a href='x'>HMU</a> <span>den</span>\t<em>3.</em> maj</p>"))
        .containsExactly("Mødet HMU den 3. maj");
  }

  @Test
  void makesNoBreakSpacesBlanks() {
    assertThat(Pages.lines("<p>kl.&nbsp;9&#160;&nbsp;i dag</p>")).containsExactly("kl. 9 i dag");
  }

  @Test
  void makesOneEmptyLineOfEmptyParagraphs() {
    assertThat(Pages.lines("<p>a</p><p>&nbsp;</p><p></p><p>b<br><br>c</p><div><br></div>d"))
        .containsExactly("a", "", "b", "", "c", "", "d");
    assertThat(Pages.lines("<p></p><div></div><p>a</p><div></div>b<p>&nbsp;</p>"))
        .containsExactly("a", "b");
  }

  @Test
  void givesHeadingsTheirLevels() {
    String html = "<h1>a</h1><h6><span>b</span></h6><p>c</p><div role=heading aria-level=3>d</div>";

    assertThat(Pages.read(html).lines())
        .extracting(line -> line.traits().headingLevel())
        .containsExactly(1, 6, 0, 3);
  }

  @Test
  void findsBoldTypeAtTheBeginningOfALine() {
    assertThat(Pages.bold("<p><b>1. Økonomi</b> (10 min.)<p>nu <b>x</b><p><strong>alt</strong>"))
        .containsExactly("1. Økonomi", "", "alt");
    assertThat(Pages.bold("<p><span style='color:red; FONT-WEIGHT: 700'>a</span>b"))
        .containsExactly("a");
    assertThat(
            Pages.bold("<b>a <span style='font-weight:normal'>b</span></b><p><b>c</b> <b>d</b>e"))
        .containsExactly("a", "c d");
  }

  @Test
  void countsAsBoldWhatIsLeftOfTheWordsWhenTheyAreCleaned() {
    assertThat(Pages.bold("<p><b>med&shy;arbejder</b>&shy;møde<p><b>a&#xe5;&shy;</b>"))
        .containsExactly("medarbejder", "aå");
  }

  @Test
  void countsTheNumberOfAListAsBoldWithItsWords() {
    assertThat(Pages.bold("<ol><li><b>Økonomi</b> nu<li>Drift <b>x</b></ol>"))
        .containsExactly("1. Økonomi", "");
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    assertThat(Pages.lines("<pre>\na\r\n  b  c\n\nd\n</pre>e"))
        .containsExactly("a", "  b  c", "", "d", "e");
    assertThat(Pages.lines("<div style='white-space: pre-wrap'>a\nb</div>"))
        .containsExactly("a", "b");
  }

  @Test
  void readsQuotesRulesAndWhatUnfolds() {
    assertThat(
            Pages.lines("a<hr>b<blockquote>c</blockquote><details><summary>d</summary>e</details>"))
        .containsExactly("a", "", "b", "c", "d", "e");
  }

  @Test
  void keepsTheTextOfLinksAddressesToo() {
    assertThat(Pages.lines("<p>Se <a href='https://x.example/'>https://x.example/bilag</a></p>"))
        .containsExactly("Se https://x.example/bilag");
  }

  @Test
  void leavesOutWhatIsNoText() {
    String html =
        "<p>a<!-- nej --><script>nej</script><style>nej</style><img alt=nej src=x>"
            + "<svg><text>nej</text></svg><template>nej</template><noscript>nej</noscript>"
            + "<iframe src=x>nej</iframe><select><option>nej</select><textarea>nej</textarea>"
            + "<input value=nej><button>nej</button>b</p>";

    assertThat(Pages.lines(html)).containsExactly("ab");
  }

  @Test
  void endsALineAtWhatIsLeftOutOnlyIfItIsABlock() {
    assertThat(Pages.lines("a<nav><a href=x>nej</a></nav>b")).containsExactly("a", "b");
  }

  @Test
  void partsALabelFromItsValue() {
    assertThat(Pages.lines("<div><label>Mødested:</label>Kantinen</div>"))
        .containsExactly("Mødested: Kantinen");
  }

  @Test
  void takesWhatHasNoTagForText() {
    assertThat(Pages.lines("1. Økonomi\nBo <bo@kyst.example> & co.\n"))
        .containsExactly("1. Økonomi", "Bo <bo@kyst.example> & co.");
  }

  @Test
  void pointsIntoATextWithoutTags() {
    assertThat(Pages.places(Pages.read("a\r\n\r\n  b"))).containsExactly("1:1", "1:1", "3:3");
  }

  @Test
  void readsXhtmlWhereElementsMayBeEmpty() {
    String html =
        "<?xml version='1.0' encoding='UTF-8'?><html xmlns='http://www.w3.org/1999/xhtml'>"
            + "<head><title/><script src='a.js'/></head><body><p>a</p><br/>b</body></html>";

    assertThat(Pages.lines(html)).containsExactly("a", "", "b");
  }
}
