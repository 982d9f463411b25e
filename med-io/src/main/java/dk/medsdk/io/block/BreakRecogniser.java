package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A break between items, which has a time but no number: {@code Pause (15 min.)}, {@code Frokost
 * (kl. 12.00-12.45)}.
 *
 * <p>Seen in hospital tables and in rm-classic.
 */
final class BreakRecogniser implements Recogniser {

  private static final int LONGEST = 60;

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    boolean possible =
        at.place() != Place.THEME
            && line.text().length() <= LONGEST
            && line.text().endsWith(")")
            && (at.place() == Place.CONTENTS || !line.isBullet());
    if (!possible) {
      return null;
    }
    ItemLine item = ItemLineParser.parse(line.words(), Optional.empty(), line.body(), false);
    boolean isBreak =
        item.hasTag() && item.title().filter(t -> PurposeWords.isBreak(t.text())).isPresent();
    if (!isBreak) {
      return null;
    }
    return at.place() == Place.CONTENTS
        ? new Block.ContentsEntry(item)
        : new Block.ItemHeading(item);
  }
}
