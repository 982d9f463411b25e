package dk.medsdk.testkit.arbitrary;

import java.util.Optional;

/** How a document numbers its items and those under them. */
enum Numbering {
  /** {@code 1}, {@code 2}; under them {@code 2.1}. */
  PLAIN,
  /** {@code 01}, {@code 02}; under them {@code a}, {@code b}. */
  PADDED,
  /** Not at all. */
  NONE;

  /**
   * The number of an item.
   *
   * @param ordinal its place among the numbered items of its list, from 1
   * @param around the number of the item around it, if it is a sub-item
   */
  Optional<String> of(int ordinal, Optional<String> around) {
    return switch (this) {
      case PLAIN -> Optional.of(around.map(number -> number + ".").orElse("") + ordinal);
      case PADDED ->
          Optional.of(
              around.isPresent()
                  ? String.valueOf((char) ('a' + ordinal - 1))
                  : (ordinal < 10 ? "0" : "") + ordinal);
      case NONE -> Optional.empty();
    };
  }
}
