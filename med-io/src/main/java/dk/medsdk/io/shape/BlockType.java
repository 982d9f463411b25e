package dk.medsdk.io.shape;

/** Type: what a block of a text is. */
enum BlockType {
  /** Afsnit: running text. */
  PARAGRAPH,
  /** Mellemrubrik: a heading inside a section. */
  HEADING,
  /** Liste: bullets or numbers. */
  LIST,
  /** Tabel: rows of cells. */
  TABLE
}
