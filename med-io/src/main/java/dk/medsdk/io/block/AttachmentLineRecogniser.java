package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that is listed without a heading above it: {@code Bilag 1: Årsplan}.
 *
 * <p>Seen in minutes of small committees, below the text of an item.
 */
final class AttachmentLineRecogniser implements Recogniser {

  private static final int LONGEST = 120;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_LONG;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    boolean inItem = at.place() == Place.ITEM || at.place() == Place.DECISION;
    return inItem && isListed(words.text()) ? new Block.AttachmentLine(words) : null;
  }

  private static boolean isListed(String text) {
    int word = text.length() > LONGEST ? 0 : AttachmentWords.end(text);
    if (word == 0 || text.endsWith(".") || !text.startsWith(" ", word)) {
      return false;
    }
    int digits = Clock.digitsEnd(text, word + 1);
    int mark = Clock.skipSpaces(text, digits);
    return digits > word + 1 && mark + 1 < text.length() && ":–-".indexOf(text.charAt(mark)) >= 0;
  }
}
