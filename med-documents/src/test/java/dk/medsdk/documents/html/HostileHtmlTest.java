package dk.medsdk.documents.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.testkit.ProcessorTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHtmlTest {

  private static final Duration LONGEST = Duration.ofSeconds(3);

  @Test
  void refusesALineOf100Megabytes() {
    byte[] bytes = new byte[100_000_000];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(ids(read(bytes))).containsExactly("DocumentTooLarge");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void readsTheBeginningOfWhatGoesOn(String unit, String html) {
    ReadResult<MeetingDocument> result = read(html.getBytes(UTF_8));

    assertThat(result.findings())
        .filteredOn(finding -> finding.kind().id().equals("DocumentLimit"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsEntry("unit", unit));
    assertThat(result.source().content()).contains("Begyndelsen");
  }

  static List<Object[]> endless() {
    Map<String, String> endings =
        Map.of(
            "tags", "</i>".repeat(1_000_000),
            "elements", "<table><tr><td>x".repeat(30_000),
            "lines", "x<br>".repeat(25_000),
            "characters", "ord – ".repeat(1_000_000),
            "references", "&amp;".repeat(1_000_000),
            "attributes", ("<p" + numbered(500) + ">x").repeat(300));
    return endings.entrySet().stream()
        .map(e -> new Object[] {e.getKey(), "<p>Begyndelsen</p>" + e.getValue()})
        .collect(Collectors.toList());
  }

  private static String numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> " a" + i).collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "ord ", "\n", "\r"})
  void readsTheBeginningOfATextWithoutTags(String part) {
    String text = "Begyndelsen\n" + part.repeat(3_000_000);

    assertThat(read(text.getBytes(UTF_8)).source().content()).startsWith("Begyndelsen");
    assertThat(ids(read(text.getBytes(UTF_8)))).contains("DocumentLimit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>x",
        "<ul><li>x",
        "<ol><li>",
        "<dl><dt>x<dd>",
        "<table><tr><td>x<td>y",
        "<b>x",
        "<a href=x>x",
        "<nav><a href=x>y</a>",
        "<article>x",
        "<div aria-hidden=true>x",
        "<svg><g>x",
        "<template>x",
        "<table><a>x",
        "<form><input>x",
        "<select><option>x"
      })
  void readsWhatIsNested100000Deep(String element) {
    assertThat(read(element.repeat(100_000).getBytes(UTF_8)).value()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("swollen")
  void readsWhatIsSwollen(String name, String html) {
    assertThat(read(html.getBytes(UTF_8)).source().content()).as(name).contains("Midten");
  }

  static List<Object[]> swollen() {
    return List.of(
        new Object[] {"attribute", "<p>Midten<p title='" + "x".repeat(10_000_000) + "'>y"},
        new Object[] {"picture", "<img src='data:;" + "x".repeat(10_000_000) + "'><p>Midten"},
        new Object[] {"name", "<p>Midten<" + "x".repeat(1_900_000) + ">"},
        new Object[] {"style", "<p style='" + "x:y;".repeat(400_000) + "'>Midten"},
        new Object[] {"row", "<table><tr><td>Midten" + "<td>a".repeat(20_000)},
        new Object[] {"breaks", "<table><tr><th>Midten<td>" + "a<br>".repeat(15_000)},
        new Object[] {"span", "<tr><td colspan=1000 rowspan=65534>Midten<td>b".repeat(9000)},
        new Object[] {"blanks", "<pre>" + " ".repeat(1_900_000) + "Midten"},
        new Object[] {"invisible", "<p>Midten" + "\u200b".repeat(600_000)});
  }

  @Test
  void expandsNoEntities() {
    String entities =
        IntStream.range(0, 40)
            .mapToObj(i -> "<!ENTITY l" + (i + 1) + " '" + ("&l" + i + ";").repeat(10) + "'>")
            .collect(Collectors.joining());
    String html = "<!DOCTYPE html [" + entities + "]><p>a &l40; b</p>";

    assertThat(read(html.getBytes(UTF_8)).source().content()).contains("a &l40; b");
  }

  @Test
  void givesAPageWithoutWordsAReason() {
    assertThat(message("<frameset><frame src=a.htm></frameset>")).contains("rammer");
    assertThat(message("<div id=root></div><script>a()</script>")).contains("script");
    assertThat(message("<html></html>")).contains("den rigtige fil");
    assertThat(ids(read(new byte[0]))).containsExactly("EmptyDocument");
    assertThat(ids(read("%PDF-1.7".getBytes(UTF_8)))).containsExactly("NotText");
  }

  private static String message(String html) {
    return read(html.getBytes(UTF_8))
        .findings()
        .get(0)
        .message(java.util.Locale.forLanguageTag("da"));
  }

  private static List<String> ids(ReadResult<MeetingDocument> result) {
    return result.findings().stream().map(Finding::kind).map(kind -> kind.id()).toList();
  }

  private static ReadResult<MeetingDocument> read(byte[] bytes) {
    return ProcessorTime.within(LONGEST, () -> MedHtml.read(bytes));
  }
}
