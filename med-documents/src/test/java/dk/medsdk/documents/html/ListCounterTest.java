package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCounterTest {

  @Test
  void printsBulletsAndNestsByIndent() {
    String html = "<ul><li>a<ul><li>b<p>c</p></li></ul></li><li><p>d</p><p>e</p></li></ul>f";

    assertThat(Pages.lines(html)).containsExactly("- a", "  - b", "    c", "- d", "  e", "f");
    assertThat(Pages.read(html).lines())
        .extracting(line -> line.traits().listDepth())
        .containsExactly(1, 2, 2, 1, 1, 0);
  }

  @Test
  void countsAsBrowsersDo() {
    assertThat(Pages.lines("<ol><li>a<li>b</ol>")).containsExactly("1. a", "2. b");
    assertThat(Pages.lines("<ol start=3><li>a<li value=7>b<li>c</ol>"))
        .containsExactly("3. a", "7. b", "8. c");
    assertThat(Pages.lines("<ol reversed><li>a<li>b</ol>")).containsExactly("2. a", "1. b");
    assertThat(Pages.lines("<ol start=9 reversed><li>a<li>b</ol>")).containsExactly("9. a", "8. b");
    assertThat(Pages.lines("<ol start=x><li value='-2'>a<li>b</ol>"))
        .containsExactly("-2. a", "-1. b");
  }

  @Test
  void printsLettersAndRomans() {
    assertThat(Pages.lines("<ol type=a><li>x</ol><ol type=A start=27><li>x</ol>"))
        .containsExactly("a. x", "AA. x");
    assertThat(
            Pages.lines("<ol type=i start=4><li>x</ol><ol style='list-style: upper-roman'><li>x"))
        .containsExactly("iv. x", "I. x");
    assertThat(Pages.lines("<ol><li style='list-style-type:lower-alpha'>x<li>y</ol>"))
        .containsExactly("a. x", "2. y");
  }

  @Test
  void printsNoMarkWhereTheStyleSaysSo() {
    assertThat(
            Pages.lines("<ul style='list-style:none'><li>a</ul><ul class=list-unstyled><li>b</ul>"))
        .containsExactly("a", "b");
  }

  @Test
  void printsNoMarkTwice() {
    assertThat(Pages.lines("<ul><li>- a<li>• b</ul><ol><li>1. c<li>d</ol>"))
        .containsExactly("- a", "• b", "1. c", "2. d");
  }

  @Test
  void skipsElementsWithoutWordsButCountsThem() {
    assertThat(Pages.lines("<ol><li>a<li><li>b</ol><ul><li> </li></ul>"))
        .containsExactly("1. a", "3. b");
  }

  @Test
  void printsTheNumberOfAnElementThatBeginsWithAList() {
    assertThat(Pages.lines("<ol start=3><li><ul><li>a</ul></ol><ul><li><ul><li>b</ul></ul>"))
        .containsExactly("  3. a", "  - b");
  }

  @Test
  void marksAHeadingInAList() {
    String html = "<ol><li><h3>Økonomi</h3><p>a</p></ol>";

    assertThat(Pages.lines(html)).containsExactly("1. Økonomi", "  a");
    assertThat(Pages.traits(html, 0).headingLevel()).isEqualTo(3);
  }

  @Test
  void indentsNoFurtherThanTenLists() {
    assertThat(Pages.line("<ul><li>".repeat(40) + "x", 0).indent()).isEqualTo(18);
  }
}
