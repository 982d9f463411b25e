package dk.medsdk.validation.rule;

import dk.medsdk.source.ModelPath;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The printed items by their offsets: says what {@link CheckInput#itemAt} says, but for many
 * offsets in a row without asking the source map each time.
 */
final class PrintedItems {

  private static final int NONE = -1;

  private final List<Printed> printed;
  private final int[] enclosing;

  private PrintedItems(List<Printed> printed) {
    this.printed = printed;
    this.enclosing = enclosing(printed);
  }

  static PrintedItems of(CheckInput input) {
    return new PrintedItems(
        input.items().stream()
            .map(item -> new Printed(item.path(), input.sourceMap().spanOf(item.path())))
            .filter(item -> item.where().isPresent())
            .sorted(Comparator.comparingInt(Printed::start))
            .toList());
  }

  /** The path of the innermost item around an offset, else of the document. */
  ModelPath pathAt(int offset) {
    int at = lastThatStartsBy(offset);
    while (at != NONE && printed.get(at).end() <= offset) {
      at = enclosing[at];
    }
    return at == NONE ? ModelPath.ROOT : printed.get(at).path();
  }

  private int lastThatStartsBy(int offset) {
    int low = 0;
    int high = printed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (printed.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** For each item the nearest one before it that ends later; a stack makes it one pass. */
  private static int[] enclosing(List<Printed> printed) {
    int[] enclosing = new int[printed.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < enclosing.length; i++) {
      while (!open.isEmpty() && printed.get(open.peek()).end() <= printed.get(i).end()) {
        open.pop();
      }
      enclosing[i] = open.isEmpty() ? NONE : open.peek();
      open.push(i);
    }
    return enclosing;
  }

  private record Printed(ModelPath path, Optional<SourceSpan> where) {
    int start() {
      return where.orElseThrow().start();
    }

    int end() {
      return where.orElseThrow().end();
    }
  }
}
