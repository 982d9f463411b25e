package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionFrameTest {

  @Test
  void writesLabelAndValueOnOneLine() {
    assertThat(Pages.lines("<dl><dt>Mødested<dd>Kantinen<dt>Dato:<dd>3. maj<dt>4<dd>Økonomi</dl>"))
        .containsExactly("Mødested: Kantinen", "Dato: 3. maj", "4. Økonomi");
  }

  @Test
  void readsBreaksInAValueAsBlanks() {
    assertThat(Pages.lines("<dl><dt>Sted</dt><dd><p>Kantinen<br>Lindevej 4</p></dd></dl>"))
        .containsExactly("Sted: Kantinen Lindevej 4");
  }

  @Test
  void countsTheColonAsBoldWithItsLabel() {
    assertThat(Pages.bold("<dl><dt><b>Sted</b><dd>Kantinen<dt><b>Tid</b><dd><b>kl. 9</b></dl>"))
        .containsExactly("Sted:", "Tid: kl. 9");
  }

  @Test
  void leavesALabelOfSeveralValuesAlone() {
    assertThat(Pages.lines("<dl><dt>Afbud<dd>Ida Holm<dd>Bo Vang<dt>Bilag<dd><ul><li>a</ul></dl>"))
        .containsExactly("Afbud", "Ida Holm", "Bo Vang", "Bilag", "- a");
  }

  @Test
  void leavesTheHeadingOfAnItemAlone() {
    assertThat(Pages.lines("<dl><dt>1. Økonomi<dd>Godkendt.<dt><h3>Tid</h3><dd>kl. 9</dl>"))
        .containsExactly("1. Økonomi", "Godkendt.", "Tid", "kl. 9");
  }

  @Test
  void readsDefinitionsInGroupsAndInDefinitions() {
    String html =
        "<dl><div><dt>Referent<dd>Bo Vang</div><div><dt>a<dt>Punkt<dd>x"
            + "<dl><dt>Beslutning<dd>Godkendt.</dl></div></dl>";

    assertThat(Pages.lines(html))
        .containsExactly("Referent: Bo Vang", "a", "Punkt", "x", "Beslutning: Godkendt.");
  }
}
