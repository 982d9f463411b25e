package dk.medsdk.documents.docx;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names in one part: which of them this reader knows, and how many there are. */
final class ElementNames {

  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          // Alternatives and relationships, whose elements have no namesakes in Word.
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "http://schemas.openxmlformats.org/package/2006/relationships");

  private static final Set<String> MATHEMATICS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private final Set<String> met = new HashSet<>();
  private String lastSpace = "";
  private boolean isWord;

  /**
   * The local name of an element of Word, of a choice between alternatives, or of a relationship;
   * {@code t} for a text in a formula; empty for all others.
   */
  String known(@Nullable String space, String name) {
    if (space == null) {
      return "";
    }
    if (!space.equals(lastSpace)) {
      lastSpace = space;
      isWord = WORD.contains(space);
    }
    boolean formula = !isWord && name.equals("t") && MATHEMATICS.contains(space);
    return isWord || formula ? name : "";
  }

  /** Counts a name: the JDK's reader keeps every one that it has met, so there is a limit. */
  void count(@Nullable String name) {
    if (name != null && met.add(name) && met.size() > DocxLimits.MOST_NAMES) {
      throw UnreadableException.limit(DocxLimits.MOST_NAMES, "names");
    }
  }
}
