package dk.medsdk.io.block;

import dk.medsdk.io.block.Surroundings.Place;
import org.jspecify.annotations.Nullable;

/**
 * The heading of the list of contents: {@code Pkt. tekst}, {@code Indholdsfortegnelse}, and {@code
 * Dagsorden:} where numbered lines follow.
 *
 * <p>Seen in rm-page, e-dagsorden and plain minutes.
 */
final class ContentsRecogniser implements Recogniser {

  @Override
  public @Nullable Block recognise(Surroundings at) {
    if (at.place() != Place.HEAD) {
      return null;
    }
    boolean heading =
        ItemNumbering.isContentsHeading(at.line())
            || at.line().text().equalsIgnoreCase("dagsorden:")
            || at.line().text().equalsIgnoreCase("agenda:");
    return heading ? new Block.ContentsHeading(at.line().span()) : null;
  }
}
