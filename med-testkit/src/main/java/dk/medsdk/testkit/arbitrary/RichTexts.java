package dk.medsdk.testkit.arbitrary;

import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.HeadingBuilder;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.ListElementBuilder;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextLink;
import dk.medsdk.model.text.TextList;
import dk.medsdk.model.text.TextListBuilder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Rich texts and their blocks: lists in lists, ragged tables, links inside their text. */
final class RichTexts {

  private static final int DEEPEST_LIST = 3;
  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_STRETCH = 60;

  private final Words words;

  RichTexts(Words words) {
    this.words = words;
  }

  /** None to six blocks, mostly a paragraph or none. */
  Arbitrary<RichText> texts() {
    Arbitrary<RichText> paragraph =
        words.text().map(text -> RichText.builder().addBlock(Paragraph.of(text)).build());
    return Choice.of(
        Tuple.of(3, Arbitraries.just(RichText.empty())),
        Tuple.of(4, paragraph),
        Tuple.of(
            2, blocks().list().ofMaxSize(6).map(all -> RichText.builder().blocks(all).build())));
  }

  Arbitrary<TextBlock> blocks() {
    return Choice.of(
        Tuple.of(4, paragraphs().map(TextBlock.class::cast)),
        Tuple.of(2, headings().map(TextBlock.class::cast)),
        Tuple.of(2, lists().map(TextBlock.class::cast)),
        Tuple.of(1, tables().map(TextBlock.class::cast)));
  }

  Arbitrary<Paragraph> paragraphs() {
    return linkedTexts()
        .map(linked -> Paragraph.builder().text(linked.get1()).links(linked.get2()).build());
  }

  Arbitrary<Heading> headings() {
    Arbitrary<Integer> levels = Arbitraries.integers().between(1, DEEPEST_HEADING);
    return Builders.withBuilder(Heading::builder)
        .use(words.line())
        .in(HeadingBuilder::text)
        .use(levels)
        .in(HeadingBuilder::level)
        .build(HeadingBuilder::build);
  }

  Arbitrary<TextList> lists() {
    return listsOf(elements(DEEPEST_LIST));
  }

  Arbitrary<ListElement> elements() {
    return elements(DEEPEST_LIST);
  }

  Arbitrary<Table> tables() {
    return rows().list().ofMaxSize(4).map(rows -> Table.builder().rows(rows).build());
  }

  Arbitrary<Table.Row> rows() {
    Arbitrary<List<String>> cells = words.line().list().ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(false, true), cells).as(Table.Row::new);
  }

  /** Links of a text of eight characters. */
  Arbitrary<TextLink> links() {
    return stretches().map(stretch -> stretch.in("hele vej"));
  }

  private Arbitrary<TextList> listsOf(Arbitrary<ListElement> elements) {
    return Builders.withBuilder(TextList::builder)
        .use(Arbitraries.of(false, true))
        .in(TextListBuilder::ordered)
        .use(elements.list().ofMaxSize(4))
        .in(TextListBuilder::elements)
        .build(TextListBuilder::build);
  }

  private Arbitrary<ListElement> elements(int depth) {
    Arbitrary<ListElement> flat =
        Builders.withBuilder(ListElement::builder)
            .use(Choice.maybe(0.2, words.number()))
            .in(ListElementBuilder::label)
            .use(linkedTexts())
            .in((element, linked) -> element.text(linked.get1()).links(linked.get2()))
            .build(ListElementBuilder::build);
    if (depth == 1) {
      return flat;
    }
    return Combinators.combine(flat, Choice.maybe(0.1, listsOf(elements(depth - 1))))
        .as((element, nested) -> ListElement.builder().from(element).nested(nested).build());
  }

  private Arbitrary<Tuple2<String, List<TextLink>>> linkedTexts() {
    Arbitrary<Tuple2<String, List<TextLink>>> plain =
        words.text().map(text -> Tuple.of(text, List.of()));
    Arbitrary<Tuple2<String, List<TextLink>>> linked =
        Combinators.combine(words.text(), stretches().list().ofMaxSize(3))
            .as((text, all) -> Tuple.of(text, all.stream().map(s -> s.in(text)).toList()));
    return Choice.of(Tuple.of(6, plain), Tuple.of(1, linked));
  }

  private Arbitrary<Stretch> stretches() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, LONGEST_STRETCH);
    return Combinators.combine(ends, ends, words.address()).as(Stretch::new);
  }

  /** A link that is not yet in a text: its ends are code points, and may be after the text. */
  private record Stretch(int one, int other, String target) {

    TextLink in(String text) {
      int start = offset(Math.min(one, other), text);
      return new TextLink(start, offset(Math.max(one, other), text), target);
    }

    /** Never inside a surrogate pair. */
    private static int offset(int codePoints, String text) {
      int length = text.codePointCount(0, text.length());
      return text.offsetByCodePoints(0, Math.min(codePoints, length));
    }
  }
}
