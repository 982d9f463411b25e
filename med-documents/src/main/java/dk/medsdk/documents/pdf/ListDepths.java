package dk.medsdk.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Works out how deep bullets stand in lists, by how far right they are. */
final class ListDepths {

  private static final float DEEPER = 4;

  private final Deque<Float> lefts = new ArrayDeque<>();

  /**
   * The depth of the next bullet, 1 for the outermost.
   *
   * @param left how far right it stands
   */
  int of(float left) {
    while (!lefts.isEmpty() && left < lefts.element() - DEEPER) {
      lefts.pop();
    }
    if (lefts.isEmpty() || left > lefts.element() + DEEPER) {
      lefts.push(left);
    }
    return lefts.size();
  }

  /** Whether a bullet would stand within a list. */
  boolean isDeeper(float left) {
    return !lefts.isEmpty() && left > lefts.getLast() + DEEPER;
  }

  /** Passes a paragraph without a bullet, which ends the list unless it stands in it. */
  void pass(float left) {
    if (!lefts.isEmpty() && left < lefts.getLast() + DEEPER) {
      lefts.clear();
    }
  }
}
