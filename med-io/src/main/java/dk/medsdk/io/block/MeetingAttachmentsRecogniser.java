package dk.medsdk.io.block;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of what is attached to the whole meeting: {@code Bilag til mødet}.
 *
 * <p>Seen in e-dagsorden and word-lom below the last item; pages that are written by the project
 * have it in the head.
 */
final class MeetingAttachmentsRecogniser implements Recogniser {

  private static final WordSet NAMES =
      WordSet.of("bilag til mødet", "bilag til dagsordenen", "bilag til dagsorden", "mødets bilag");
  private static final int LONGEST = 24;

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    String text = at.line().text();
    if (text.length() > LONGEST || at.line().isBullet()) {
      return null;
    }
    String name = text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    return NAMES.contains(name.toLowerCase(Locale.ROOT))
        ? new Block.MeetingAttachmentsHeading(at.line().span())
        : null;
  }
}
