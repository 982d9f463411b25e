package dk.medsdk.io.draft;

import dk.medsdk.io.line.Words;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import dk.medsdk.model.text.TextListBuilder;
import dk.medsdk.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A list while it is read: how far a bullet stands in tells under which one it belongs. */
final class ListDraft {

  private static final int DEEPEST = 8;

  private final List<Element> elements = new ArrayList<>();

  private record Element(Words words, int indent) {}

  boolean isEmpty() {
    return elements.isEmpty();
  }

  void add(Words words, int indent) {
    elements.add(new Element(words, indent));
  }

  Placed<TextBlock> finish() {
    SourceSpan first = elements.get(0).words.span();
    SourceSpan last = elements.get(elements.size() - 1).words.span();
    return new Placed<>(list(0, elements.size(), DEEPEST), first.to(last));
  }

  /** The list of the elements in a range, those that stand further in under the one before them. */
  private TextList list(int from, int to, int depth) {
    TextListBuilder list = TextList.builder();
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (depth > 1 && end < to && elements.get(end).indent > elements.get(at).indent) {
        end++;
      }
      ListElement element = ListElement.of(elements.get(at).words.text());
      list.addElement(
          end == at + 1
              ? element
              : ListElement.builder().from(element).nested(list(at + 1, end, depth - 1)).build());
      at = end;
    }
    return list.build();
  }
}
