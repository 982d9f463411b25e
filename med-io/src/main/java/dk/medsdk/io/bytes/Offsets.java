package dk.medsdk.io.bytes;

import java.util.Arrays;

/**
 * Where the characters of a text stood before something was taken out of it.
 *
 * <p>What stands together in both is kept as one stretch, so that it takes room for each place
 * where something was taken out, and none for each character.
 */
final class Offsets {

  private final int[] starts;
  private final int[] sources;

  private Offsets(int[] starts, int[] sources) {
    this.starts = starts;
    this.sources = sources;
  }

  /** The offset in the text as it was. */
  int of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int stretch = found < 0 ? -found - 2 : found;
    return sources[stretch] + offset - starts[stretch];
  }

  /** Puts stretches together, in order; the first is at the start of both. */
  static final class Builder {

    private static final int FEW = 64;

    private int[] starts = new int[FEW];
    private int[] sources = new int[FEW];
    private int count = 1;

    /** How many stretches there are. */
    int count() {
      return count;
    }

    /** Says that from one offset on the text stood at another. */
    void add(int start, int source) {
      if (sources[count - 1] - starts[count - 1] == source - start) {
        return;
      }
      if (starts[count - 1] == start) {
        // Nothing was left between two places: what stood between them is in neither stretch.
        count--;
      }
      if (count == starts.length) {
        int more = count + (count >> 1);
        starts = Arrays.copyOf(starts, more);
        sources = Arrays.copyOf(sources, more);
      }
      starts[count] = start;
      sources[count] = source;
      count++;
    }

    Offsets build() {
      return new Offsets(Arrays.copyOf(starts, count), Arrays.copyOf(sources, count));
    }
  }
}
