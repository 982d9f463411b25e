package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.meeting.DecisionVerb;
import org.jspecify.annotations.Nullable;

/** Points or resolutions while they are read: which lines go on with the one above. */
final class ElementLines {

  private static final String THAT = "at ";

  /** The element that a wrapped line goes on from. */
  private @Nullable JoinedWords last;

  /** Begins an element, without its "at". */
  JoinedWords begin(Words words) {
    JoinedWords element = new JoinedWords(isClause(words) ? words.from(3).strip() : words);
    last = element;
    return element;
  }

  /** Says that something else stands below the last element. */
  void end() {
    last = null;
  }

  boolean hasBegun() {
    return last != null;
  }

  /** Joins a wrapped line to the element above it; {@code false} if it is none. */
  boolean goesOn(Block block, Words words) {
    JoinedWords element = last;
    if (element == null || !(isFull(block) || element.isContinuedBy(words))) {
      return false;
    }
    element.add(words);
    return true;
  }

  /** Whether a line goes on with one above it that was full. */
  static boolean isFull(Block block) {
    return block instanceof Block.TextLine line && line.goesOn();
  }

  /** "at godkende dagsordenen", "At LMU godkender planen". */
  static boolean isClause(Words words) {
    return words.text().regionMatches(true, 0, THAT, 0, THAT.length());
  }

  static boolean beginsWithVerb(Words words) {
    String text = words.text();
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    return Character.isLowerCase(text.charAt(0)) && DecisionVerb.in(first).isPresent();
  }
}
