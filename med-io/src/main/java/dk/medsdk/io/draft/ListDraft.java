package dk.medsdk.io.draft;

import dk.medsdk.io.block.Block.Bullet;
import dk.medsdk.io.line.Words;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.ListElementBuilder;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import dk.medsdk.model.text.TextListBuilder;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A list while it is read: how far a bullet stands in tells under which one it belongs. */
final class ListDraft {

  private static final int DEEPEST = 8;

  private final List<Bullet> bullets = new ArrayList<>();

  boolean isEmpty() {
    return bullets.isEmpty();
  }

  /** Whether a bullet goes on with this list: numbers and bullets at one depth are two lists. */
  boolean takes(Bullet bullet) {
    if (bullets.isEmpty()) {
      return false;
    }
    Bullet first = bullets.get(0);
    boolean sameKind = first.label().isPresent() == bullet.label().isPresent();
    return sameKind || bullet.indent() > first.indent();
  }

  void add(Bullet bullet) {
    bullets.add(bullet);
  }

  Placed<TextBlock> finish() {
    SourceSpan first = bullets.get(0).span();
    SourceSpan last = bullets.get(bullets.size() - 1).span();
    return new Placed<>(list(0, bullets.size(), DEEPEST), first.to(last));
  }

  /** The list of the bullets in a range, those that stand further in under the one before them. */
  private TextList list(int from, int to, int depth) {
    TextListBuilder list = TextList.builder().ordered(bullets.get(from).label().isPresent());
    int at = from;
    while (at < to) {
      Bullet bullet = bullets.get(at);
      int end = at + 1;
      while (depth > 1 && end < to && bullets.get(end).indent() > bullet.indent()) {
        end++;
      }
      ListElementBuilder element =
          ListElement.builder().label(bullet.label().map(Words::text)).text(bullet.words().text());
      if (end > at + 1) {
        element.nested(list(at + 1, end, depth - 1));
      }
      list.addElement(element.build());
      at = end;
    }
    return list.build();
  }
}
