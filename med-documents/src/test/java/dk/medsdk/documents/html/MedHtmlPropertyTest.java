package dk.medsdk.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MedHtmlPropertyTest {

  private static final String[] FIXTURES = {
    "intranet.html", "word.html", "print.html", "definitions.html", "layout.html", "accordion.html"
  };

  @Property(tries = 300)
  void readsAnyDamagedPage(@ForAll @IntRange(max = 5) int fixture, @ForAll long seed) {
    byte[] bytes = Pages.fixture(FIXTURES[fixture]);
    Random random = new Random(seed);
    for (int i = random.nextInt(20); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int end = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);

    assertThat(MedHtml.read(Arrays.copyOf(bytes, end)).value()).isNotNull();
  }

  @Property(tries = 500)
  void pointsIntoThePageWhateverTheTags(@ForAll("tagSoup") String html) {
    var document = Pages.read(html);

    long lines = html.codePoints().filter(c -> c == '\n').count() + 1;
    for (var line : document.lines()) {
      var place = document.source().placeOf(line.span().start());
      assertThat(place.steps().get(0).number()).isBetween(1, (int) lines);
      assertThat(line.traits().boldLength()).isLessThanOrEqualTo(line.text().length());
    }
  }

  @Property(tries = 500)
  void losesNoWordOfAPageWithoutNavigation(@ForAll("tagSoup") String html) {
    String words = String.join(" ", Pages.lines(html));

    assertThat(count(words, "ord")).isEqualTo(count(html, "ord"));
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<ul>",
            "<ol start=2>",
            "<li>",
            "</ul>",
            "</ol>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "<td colspan=3 rowspan=2>",
            "</table>",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>",
            "<br>",
            "<pre>",
            "</pre>",
            "<h2>",
            "</h2>",
            "\n",
            "&nbsp;",
            " ord ",
            "<hr>",
            "<p class=MsoListParagraph>· ",
            "<details>",
            "<label>")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
