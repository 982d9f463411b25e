package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageParserTest {

  @Test
  void countsTheElementsThatUnclosedTypeMultiplies() {
    String html =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<p><b id=" + i + ">x")
            .collect(Collectors.joining());

    assertThat(unit(html)).isEqualTo("elements");
  }

  @Test
  void countsAttributes() {
    String many = IntStream.range(0, 500).mapToObj(i -> " a" + i).collect(Collectors.joining());

    assertThat(unit(("<p" + many + ">x").repeat(100))).isEqualTo("attributes");
  }

  private static @Nullable String unit(String html) {
    return PageParser.parse(html).limit().orElseThrow().arguments().get("unit");
  }

  @Test
  void deliversWhatItReadBeforeTheLimit() {
    var document = Pages.read("<p>Mødet</p>" + "<i>".repeat(HtmlLimits.MOST_ELEMENTS));

    assertThat(Pages.lines(document)).containsExactly("Mødet");
    assertThat(document.findings()).hasSize(1);
  }

  @Test
  void keepsTheTextsOfElementsDeeperThanItTellsApart() {
    assertThat(Pages.lines("<div>".repeat(2000) + "dybt")).containsExactly("dybt");
  }

  @Test
  void knowsTagsFromAddresses() {
    assertThat(PageParser.hasTags("a <b>c")).isTrue();
    assertThat(PageParser.hasTags("a <P CLASS=x>")).isTrue();
    assertThat(PageParser.hasTags("Bo <bo@kyst.example>, 3 < 4 <ukendt>")).isFalse();
  }
}
