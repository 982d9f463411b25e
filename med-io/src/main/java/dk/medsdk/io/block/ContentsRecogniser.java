package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import dk.medsdk.io.line.Line;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of the list of contents: {@code Pkt. tekst}, {@code Indholdsfortegnelse}, and {@code
 * Dagsorden:}, and {@code Dagsorden} alone where numbered lines follow.
 *
 * <p>Seen in rm-page, e-dagsorden and plain minutes.
 */
final class ContentsRecogniser implements Recogniser {

  @Override
  public Set<LineShape> shapes() {
    return LineShape.SHORT_ONES;
  }

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (at.place() != Place.HEAD) {
      return null;
    }
    String text = at.line().text();
    boolean heading =
        ContentsRun.isHeading(at.line())
            || isAgenda(text, ":")
            || (isAgenda(text, "") && at.index() > 0 && beginsWithDigit(at.next()));
    return heading ? new Block.ContentsHeading(at.line().span()) : null;
  }

  private static boolean isAgenda(String text, String mark) {
    return text.equalsIgnoreCase("dagsorden" + mark) || text.equalsIgnoreCase("agenda" + mark);
  }

  private static boolean beginsWithDigit(Line line) {
    return Clock.digitsEnd(line.body().text(), 0) > 0;
  }
}
