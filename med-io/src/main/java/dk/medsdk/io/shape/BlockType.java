package dk.medsdk.io.shape;

/** What a block of a text is, as its {@code type} says. */
enum BlockType {
  PARAGRAPH,
  HEADING,
  LIST,
  TABLE
}
