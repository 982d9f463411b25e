package dk.medsdk.documents.docx;

/** How much of a file may still be read; what goes beyond ends the reading. */
final class ReadingBudget {

  private int bytes = DocxLimits.MOST_BYTES;
  private int paragraphs = DocxLimits.MOST_PARAGRAPHS;
  private int characters = DocxLimits.MOST_CHARACTERS;

  /** Bytes of a part. */
  void takeBytes(int count) {
    bytes -= count;
    if (bytes < 0) {
      throw UnreadableException.limit(DocxLimits.MOST_BYTES >> 20, "megabytes");
    }
  }

  /** Paragraphs, lines of them, and cells. */
  void takeParagraphs(int count) {
    paragraphs -= count;
    if (paragraphs < 0) {
      throw UnreadableException.limit(DocxLimits.MOST_PARAGRAPHS, "paragraphs");
    }
  }

  /** Characters of text. */
  void takeCharacters(int count) {
    characters -= count;
    if (characters < 0) {
      throw UnreadableException.limit(DocxLimits.MOST_CHARACTERS, "characters");
    }
  }
}
