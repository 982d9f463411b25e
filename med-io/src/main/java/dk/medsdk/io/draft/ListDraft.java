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
import java.util.Optional;

/** A list while it is read: how far a bullet stands in tells under which one it belongs. */
final class ListDraft {

  private static final int DEEPEST = 8;

  private final List<Element> elements = new ArrayList<>();
  private boolean open;

  /** One element, whose words may go on over several lines. */
  private record Element(Optional<Words> label, JoinedWords words, int indent) {

    SourceSpan span() {
      SourceSpan text = words.finish().span();
      return label.map(l -> l.span().to(text)).orElse(text);
    }
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  /** Whether a bullet goes on with this list: numbers and bullets at one depth are two lists. */
  boolean takes(Bullet bullet) {
    if (elements.isEmpty()) {
      return false;
    }
    Element first = elements.get(0);
    boolean sameKind = first.label().isPresent() == bullet.label().isPresent();
    return sameKind || bullet.indent() > first.indent();
  }

  void add(Bullet bullet) {
    elements.add(new Element(bullet.label(), new JoinedWords(bullet.words()), bullet.indent()));
    open = true;
  }

  /** Says that a blank line stands here: no element goes on behind it. */
  void addBlank() {
    open = false;
  }

  /** Takes a line if it goes on with the last element, as a wrapped one does. */
  boolean takesWrapped(Words words, boolean full) {
    boolean goesOn = open && !isEmpty() && (full || last().words().isContinuedBy(words));
    if (goesOn) {
      last().words().add(words);
    }
    return goesOn;
  }

  private Element last() {
    return elements.get(elements.size() - 1);
  }

  Placed<TextBlock> finish() {
    SourceSpan whole = elements.get(0).span().to(last().span());
    return new Placed<>(list(0, elements.size(), DEEPEST), whole);
  }

  /** The list of the elements in a range, those that stand further in under the one before them. */
  private TextList list(int from, int to, int depth) {
    TextListBuilder list = TextList.builder().ordered(elements.get(from).label().isPresent());
    int at = from;
    while (at < to) {
      Element read = elements.get(at);
      int end = at + 1;
      while (depth > 1 && end < to && elements.get(end).indent() > read.indent()) {
        end++;
      }
      ListElementBuilder element =
          ListElement.builder()
              .label(read.label().map(Words::text))
              .text(read.words().finish().value());
      if (end > at + 1) {
        element.nested(list(at + 1, end, depth - 1));
      }
      list.addElement(element.build());
      at = end;
    }
    return list.build();
  }
}
