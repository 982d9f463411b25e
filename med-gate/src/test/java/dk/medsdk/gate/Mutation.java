package dk.medsdk.gate;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One accident that befalls a file.
 *
 * @param kind what happens
 * @param place where, as a part of the whole from 0 to 1
 * @param bytes what is put there, or how many are lost
 */
record Mutation(Kind kind, double place, List<Byte> bytes) {

  private static final int MOST_BYTES = 8;

  enum Kind {
    FLIP,
    DELETE,
    INSERT,
    TRUNCATE
  }

  static Arbitrary<Mutation> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.bytes().list().ofMinSize(1).ofMaxSize(MOST_BYTES))
        .as(Mutation::new);
  }

  /** Where it begins in a file of so many bytes. */
  int start(int length) {
    return (int) (place * length);
  }

  /** Where what it touches ends. */
  int end(int length) {
    return switch (kind) {
      case INSERT -> start(length);
      case FLIP, DELETE -> Math.min(length, start(length) + bytes.size());
      case TRUNCATE -> length;
    };
  }

  byte[] of(byte[] file) {
    int start = start(file.length);
    int end = end(file.length);
    byte[] put =
        switch (kind) {
          case INSERT -> flipped(new byte[bytes.size()], 0, bytes.size());
          case FLIP -> flipped(file, start, end);
          case DELETE, TRUNCATE -> new byte[0];
        };
    byte[] mutated = Arrays.copyOf(file, start + put.length + file.length - end);
    System.arraycopy(put, 0, mutated, start, put.length);
    System.arraycopy(file, end, mutated, start + put.length, file.length - end);
    return mutated;
  }

  private byte[] flipped(byte[] file, int start, int end) {
    byte[] flipped = Arrays.copyOfRange(file, start, end);
    for (int i = 0; i < flipped.length; i++) {
      flipped[i] ^= bytes.get(i);
    }
    return flipped;
  }
}
