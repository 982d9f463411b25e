package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who presents an item, on the line below its heading: {@code v. vicedirektør Bo Vang}, {@code
 * Oplæg v/ Ida Holm}, {@code Oplæg ved: Ida Holm}.
 *
 * <p>Seen in hospital tables and plain minutes.
 */
final class PresenterRecogniser implements Recogniser {

  private static final int LONGEST = 100;
  private static final String[] LABELS = {
    "Oplæg ved:",
    "Oplæg v/:",
    "Oplægsholder:",
    "Indlæg ved:",
    "Fremlægges af:",
    "Præsenteres af:",
    "Punktansvarlig:",
    "Presented by:"
  };
  private static final String[] BEFORE = {"", "Oplæg ", "Indlæg ", "Præsenteres ", "Fremlægges "};

  @Override
  public Set<LineShape> shapes() {
    return LineShape.BUT_LONG;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Words words = at.line().body();
    if (at.place() != Place.ITEM || words.length() > LONGEST) {
      return null;
    }
    Block labelled = labelled(words);
    if (labelled != null || !at.isFirstOfItem()) {
      return labelled;
    }
    for (String before : BEFORE) {
      int start = before.length();
      boolean led = words.text().startsWith(before) && start < words.length();
      int names = led ? Presenters.leadEnd(words.text(), start) : -1;
      if (names > 0 && Presenters.namesEnd(words.text(), names) == words.length()) {
        List<Words> all = Presenters.names(words.from(names));
        boolean sentence = words.text().endsWith(".") && words.length() > 50;
        return all.isEmpty() || sentence ? null : new Block.PresenterLine(words.span(), all);
      }
    }
    return null;
  }

  private static @Nullable Block labelled(Words words) {
    for (String label : LABELS) {
      if (words.text().startsWith(label) && words.length() > label.length() + 1) {
        List<Words> all = Presenters.names(words.from(label.length()).strip());
        return all.isEmpty() ? null : new Block.PresenterLine(words.span(), all);
      }
    }
    return null;
  }
}
