package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenPartsTest {

  @Test
  void leavesOutWhatIsNotShown() {
    String html =
        "<p>a<p hidden>nej<p style='Display: None !important'>nej<div aria-hidden=true>+</div>"
            + "<span style='visibility:hidden'>nej</span><dialog>nej</dialog>b";

    assertThat(Pages.lines(html)).containsExactly("a", "b");
  }

  @Test
  void readsTextThatIsOnlyFolded() {
    assertThat(
            Pages.lines(
                "<button aria-expanded=false aria-controls=p1>1. Økonomi</button>"
                    + "<div id=p1 hidden>a</div>"
                    + "<h3><button>2. Drift</button></h3><div style='display:none'>b</div>"
                    + "<div class='accordion-body' style='display:none'>c</div>"
                    + "<div hidden=until-found>d</div>"
                    + "<a data-bs-target='#p2' href='#'>3. Eventuelt</a><div id=p2 hidden>e</div>"))
        .containsExactly("1. Økonomi", "a", "2. Drift", "b", "c", "d", "3. Eventuelt", "e");
  }

  @Test
  void readsAPageThatADialogHasMadeInert() {
    assertThat(Pages.lines("<div aria-hidden=true><h1>Referat</h1><p>a</p></div>"))
        .containsExactly("Referat", "a");
  }

  @Test
  void readsAPageThatAScriptWouldHaveShown() {
    assertThat(Pages.lines("<body style='display:none'><p>a")).containsExactly("a");
    assertThat(Pages.lines("<div id=app hidden><p>b</div>")).containsExactly("b");
  }
}
