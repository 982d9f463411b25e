package dk.medsdk.documents.docx;

import java.util.BitSet;

/**
 * Which fields are open: {@code HYPERLINK}, {@code TOC}, {@code PAGE}. Their codes are not printed,
 * their results are.
 *
 * <p>Codes stand in elements of their own, which are passed over. Only a field inside the code of
 * another has a result that is not printed.
 */
final class FieldCodes {

  private static final int DEEPEST = 64;

  private final BitSet inCode = new BitSet();
  private int open;

  /** A field begins, separates code from result, or ends. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open++;
        inCode.set(Math.min(open, DEEPEST));
      }
      case "separate" -> inCode.clear(Math.min(open, DEEPEST));
      case "end" -> {
        inCode.clear(Math.min(open, DEEPEST));
        open = Math.max(0, open - 1);
      }
      default -> {}
    }
  }

  /** Whether words stand in the code of a field, as the result of another one. */
  boolean isInCode() {
    int outer = inCode.nextSetBit(0);
    return outer >= 0 && outer < open;
  }
}
