package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainContentTest {

  private static final String MENU =
      "<ul><li><a href=/a>Løn</a><li><a href=/b>Ferie</a><li><a href=/c>Kørsel</a></ul>";
  private static final String TEXT =
      "<p>Udvalget drøftede planen for sommerens vagter og bad om et nyt udkast inden juni.</p>";

  @Test
  void leavesOutMenusThatSayThatTheyAreMenus() {
    String html =
        "<nav><a href=/x>nej</a></nav><div role=navigation><a href=x>nej</a></div><div role=search>nej</div>"
            + "<p class=breadcrumb><a href=/>nej</a> &gt; nej</p><div id=cookie-banner>nej</div>"
            + "<div class='btn shareButtons'>nej</div><aside>nej</aside>"
            + TEXT
            + "<footer>nej</footer>";

    assertThat(String.join(" ", Pages.lines(html))).startsWith("Udvalget").endsWith("juni.");
  }

  @Test
  void leavesOutMenusThatDoNotSayIt() {
    String html =
        "<div><div>" + MENU + "</div><div>" + TEXT + "</div><div>" + MENU + "</div></div>";

    assertThat(Pages.lines(html)).hasSize(1);
  }

  @Test
  void keepsTheAttachmentsBesideTheText() {
    String files = "<a href=/fil/1>Budget.pdf</a><br><a href=/fil/2>b</a><br><a href=/fil/3>c</a>";

    assertThat(Pages.lines("<div>" + TEXT + "</div><div>" + files + "</div>")).hasSize(4);
    assertThat(Pages.lines("<div>" + TEXT + "</div><h3>Bilag</h3>" + MENU)).hasSize(5);
    assertThat(Pages.lines("<div>" + TEXT + "</div><div class=related>" + files + "</div>"))
        .hasSize(4);
  }

  @Test
  void leavesOutWhatAWordProcessorSavesOfTheMarginsOfAPage() {
    String html = "<div title=header><p>LMU</p></div>" + TEXT + "<div title=footer>Side 1</div>";

    assertThat(Pages.lines(html)).hasSize(1);
    assertThat(Pages.lines("<div title=hilsen>Hej</div>" + TEXT)).hasSize(2);
  }

  @Test
  void leavesOutAListThatAConverterMadeOfTheHeadings() {
    String made = "<nav role=doc-toc><ul><li><a href='#a'>1. Ro</a><li><a href='#b'>Bilag</a></ul>";

    assertThat(Pages.lines(made + "</nav><h2 id=a>1. Ro</h2>" + TEXT)).hasSize(2);
  }

  @Test
  void keepsAListOfContents() {
    String contents =
        "<ul><li><a href='#1'>1. a</a><li><a href='http://x.example/r#2'>2. b</a></ul>";

    assertThat(Pages.lines("<main><nav>" + contents + "</nav>" + TEXT + "</main>")).hasSize(3);
  }

  @Test
  void takesMainForTheContent() {
    String beside = "<div><h2>Nyt</h2>Ny kantine. <a href=x>Læs mere</a></div>";

    assertThat(Pages.lines(beside + "<main>" + TEXT + "</main>" + beside)).hasSize(1);
    assertThat(Pages.lines(beside + "<div role=main>" + TEXT + "</div>" + beside)).hasSize(1);
  }

  @Test
  void keepsATitleOutsideOfMain() {
    assertThat(Pages.lines("<div><h1>Referat</h1><p>3. maj</p></div><main>" + TEXT + "</main>"))
        .startsWith("Referat", "3. maj");
  }

  @Test
  void keepsEverythingWhereMainHoldsLittle() {
    assertThat(Pages.lines("<main><p>Velkommen</p></main><div>" + TEXT + TEXT + "</div>"))
        .hasSize(3);
  }

  @Test
  void keepsItemsThatAreEachAnArticle() {
    String item = "<article class=content><h3>2. Økonomi</h3><a href=x>Se</a></article>";

    assertThat(Pages.lines("<div><article>" + TEXT + "</article>" + item + "</div>")).hasSize(3);
  }

  @Test
  void keepsAHeadThatStandsBesideTheContent() {
    String html = "<div>Dato: 3. maj</div><div id=content>" + TEXT + "</div>";

    assertThat(Pages.lines(html)).hasSize(2);
  }

  @Test
  void keepsAHeaderThatSaysMoreThanAMenu() {
    String header = "<header>" + MENU + "<p>Mødedato: 3. maj 2026, Mødested: Kantinen</p></header>";

    assertThat(Pages.lines(header + TEXT)).contains("Mødedato: 3. maj 2026, Mødested: Kantinen");
    assertThat(Pages.lines("<header>" + MENU + "</header>" + TEXT)).hasSize(1);
    assertThat(Pages.lines("<header><h1>Referat</h1></header>" + TEXT)).hasSize(2);
  }

  @Test
  void neverLeavesOutMostOfTheWords() {
    assertThat(Pages.lines("<aside class=menu>" + TEXT + "</aside>")).hasSize(1);
    assertThat(Pages.lines("<div id=sidebar><nav>" + TEXT + "</nav></div>")).hasSize(1);
    assertThat(Pages.lines("<p>Referat</p><aside>" + TEXT + TEXT + "</aside>")).hasSize(3);
    assertThat(Pages.lines("<footer>Kun dette</footer>")).containsExactly("Kun dette");
  }
}
