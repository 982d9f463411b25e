package dk.medsdk.io.block;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.bytes.TextDecoder;
import dk.medsdk.io.line.Line;
import dk.medsdk.testkit.Corpus;
import dk.medsdk.testkit.CorpusDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecogniserTest {

  @Test
  void noRecogniserKnowsALineThatItsShapesKeepFromIt() {
    List<String> kept = new ArrayList<>();
    Corpus.all().forEach(document -> kept.addAll(keptFrom(Lines.of(textOf(document)))));

    assertThat(kept).isEmpty();
  }

  private static String textOf(CorpusDocument document) {
    return TextDecoder.decode(document.bytes()).text().content();
  }

  private static List<String> keptFrom(List<Line> lines) {
    ItemNumbering numbering = ItemNumbering.of(lines);
    PageLooks looks = PageLooks.of(lines);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Place place : Place.values()) {
        if (!lines.get(i).isBlank()) {
          kept.addAll(keptFrom(new Surroundings(lines, i, numbering, looks, place)));
        }
      }
    }
    return kept;
  }

  private static List<String> keptFrom(Surroundings at) {
    return Recognisers.STANDARD.all().stream()
        .filter(recogniser -> !recogniser.shapes().contains(at.shape()))
        .filter(recogniser -> recogniser.recognise(at) != null)
        .map(recogniser -> recogniser.getClass().getSimpleName() + ": " + at.line().text())
        .toList();
  }
}
