package dk.medsdk.io.block;

import org.jspecify.annotations.Nullable;

/** Says whether a line is of one sort; one class for each sort. */
@FunctionalInterface
interface Recogniser {

  /** The block that the line is, or {@code null} if it is not of this sort. */
  @Nullable Block recognise(Surroundings at);
}
