package dk.medsdk.io.block;

import dk.medsdk.io.line.Line;
import dk.medsdk.io.line.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code Eventuelt} without a number below items that have one, in a line of its own.
 *
 * <p>Seen at the end of agendas of institutions and schools: whoever wrote it had no more numbers.
 */
final class AnyOtherBusinessRecogniser implements Recogniser {

  private static final WordSet NAMES = WordSet.of("eventuelt", "evt.");

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    Line line = at.line();
    Words words = Markup.without(line.words());
    boolean possible =
        at.isInItem() && words.length() <= 10 && words.length() > 3 && isE(words.text().charAt(0));
    if (!possible || line.isBullet() || at.goesOn() || at.isFirstOfItem()) {
      return null;
    }
    Words name = words.text().endsWith(":") ? words.part(0, words.length() - 1) : words;
    return NAMES.contains(name.text().toLowerCase(Locale.ROOT))
        ? new Block.ItemHeading(ItemLineParser.parse(line.words(), Optional.empty(), name, false))
        : null;
  }

  private static boolean isE(char c) {
    return c == 'E' || c == 'e';
  }
}
