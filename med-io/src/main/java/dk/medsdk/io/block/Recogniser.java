package dk.medsdk.io.block;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a line is of one sort; one class for each sort. */
interface Recogniser {

  /** The block that the line is, or {@code null} if it is not of this sort. */
  @Nullable Block recognise(Surroundings at);

  /** The shapes of the lines that can be of this sort; it is shown no others. */
  default Set<LineShape> shapes() {
    return EnumSet.allOf(LineShape.class);
  }
}
