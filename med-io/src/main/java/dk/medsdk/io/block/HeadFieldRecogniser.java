package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label with its value in the head of a document: {@code - Mødested: Mødelokale 2}.
 *
 * <p>Seen in rm-page as bullets, in word-lom with tabulators, in e-dagsorden bare.
 */
final class HeadFieldRecogniser implements Recogniser {

  private static final int LONGEST_LABEL = 24;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (at.place() != Place.HEAD) {
      return null;
    }
    Words words = at.line().body();
    int colon = words.text().indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return null;
    }
    Words label = words.part(0, colon).strip();
    Optional<HeadLabel> meaning = HeadLabel.of(label.text());
    return meaning
        .map(found -> new Block.HeadField(label, found, words.from(colon + 1).strip()))
        .orElse(null);
  }
}
