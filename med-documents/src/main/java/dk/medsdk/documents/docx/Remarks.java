package dk.medsdk.documents.docx;

import dk.medsdk.documents.DocxFindings;
import dk.medsdk.finding.Finding;
import dk.medsdk.finding.FindingKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a file has beside the words that are read. */
final class Remarks {

  /** What is counted, in the order in which it is told. */
  enum Remark {
    /** Words put in, taken out or moved by a change that nobody has accepted or rejected. */
    TRACKED_CHANGE,
    /** Comments in the margin. */
    COMMENT,
    /** Stretches of hidden text. */
    HIDDEN,
    /** Other files that Word puts into the text when it opens the file. */
    INSERTED_FILE;

    private FindingKind kind() {
      return switch (this) {
        case TRACKED_CHANGE -> DocxFindings.TRACKED_CHANGES;
        case COMMENT -> DocxFindings.COMMENTS_LEFT_OUT;
        case HIDDEN -> DocxFindings.HIDDEN_TEXT_LEFT_OUT;
        case INSERTED_FILE -> DocxFindings.INSERTED_FILE_NOT_READ;
      };
    }
  }

  private final Map<Remark, Integer> counts = new EnumMap<>(Remark.class);

  /** Counts one more. */
  void add(Remark remark) {
    counts.merge(remark, 1, Integer::sum);
  }

  /** One finding for each sort that there is. */
  List<Finding> findings() {
    return counts.entrySet().stream()
        .map(
            entry ->
                Finding.of(entry.getKey().kind())
                    .putArgument("count", String.valueOf(entry.getValue()))
                    .build())
        .toList();
  }
}
