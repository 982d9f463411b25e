package dk.medsdk.documents.docx;

import java.util.ArrayList;
import java.util.List;

/** Reads the notes of a document, {@code word/footnotes.xml} or {@code word/endnotes.xml}. */
final class NotesReader {

  private final Story story;
  private final String sort;

  private NotesReader(Story story, String sort) {
    this.story = story;
    this.sort = sort;
  }

  /**
   * Reads all notes of a sort, {@code footnote}; lines that separate them from the text are none.
   */
  static void read(Story story, String sort) {
    NotesReader reader = new NotesReader(story, sort);
    XmlCursor xml = story.xml();
    if (xml.nextIn(0)) {
      while (xml.nextIn(1)) {
        if (xml.name().equals(sort) && xml.attribute("type") == null) {
          reader.readNote(String.valueOf(xml.attribute("id")));
        }
      }
    }
  }

  private void readNote(String id) {
    List<WordBlock> text = new ArrayList<>();
    story.budget().takeParagraphs(1);
    new BlockReader(story, text::add).read();
    story.notes().put(sort, id, text);
  }
}
