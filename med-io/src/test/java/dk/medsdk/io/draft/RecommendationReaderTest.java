package dk.medsdk.io.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.text.MedText;
import dk.medsdk.model.meeting.AgendaItem;
import dk.medsdk.model.meeting.Recommendation;
import dk.medsdk.model.meeting.RecommendationPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indstilling~LMU godkender planen. | LMU | godkender planen.",
        "Indstilling:~Til drøftelse | '' | Til drøftelse",
        "Indstilling: Til orientering | '' | Til orientering",
        "Indstilling: Godkendes | '' | Godkendes",
        "Indstilling~LMU bedes~- drøfte planen | LMU | drøfte planen",
        "Indstilling~At planen godkendes | '' | planen godkendes",
        "Indstilling~LMU bedes drøfte planen. | LMU | drøfte planen.",
        "Udvalget bedes godkende planen.~Den er ny. | Udvalget | godkende planen.",
      })
  void readsWhatStandsBelowABareHeading(String text, String addressee, String point) {
    AgendaItem item = item(text);

    assertThat(item.recommendation().flatMap(Recommendation::addressee).orElse(""))
        .isEqualTo(addressee);
    assertThat(points(item)).containsExactly(point);
  }

  @Test
  void endsWithALineThatAsksForNothing() {
    AgendaItem item = item("Indstilling~Formandskabet indstiller~- at planen drøftes~Den er ny.");

    assertThat(points(item)).containsExactly("planen drøftes");
    assertThat(item.caseStatement().plainText()).isEqualTo("Den er ny.");
  }

  @Test
  void leavesAnAccountThatAsksBelowARecommendation() {
    AgendaItem item =
        item("Det indstilles, at LMU drøfter planen.~Ny.~Udvalget bedes godkende den.");

    assertThat(points(item)).containsExactly("drøfter planen.");
    assertThat(item.caseStatement().plainText()).contains("Udvalget bedes godkende den.");
  }

  @Test
  void leavesTextBelowABareHeading() {
    AgendaItem item = item("Indstilling~Planen er ny, og den er god.");

    assertThat(points(item)).isEmpty();
    assertThat(item.caseStatement().plainText()).isEqualTo("Planen er ny, og den er god.");
  }

  private static AgendaItem item(String text) {
    String document =
        "Dagsorden LMU den 3. maj 2026\n\n1. Støj\n" + text.replace('~', '\n') + "\n2. Eventuelt\n";
    return MedText.read(document).value().meeting().orElseThrow().items().get(0);
  }

  private static List<String> points(AgendaItem item) {
    return item.recommendation().map(Recommendation::points).orElse(List.of()).stream()
        .map(RecommendationPoint::text)
        .toList();
  }
}
