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

  private final Words words;

  RichTexts(Words words) {
    this.words = words;
  }

  /** None to six blocks, mostly a paragraph or none. */
  Arbitrary<RichText> texts() {
    Arbitrary<RichText> paragraph =
        words.text().map(text -> RichText.builder().addBlock(Paragraph.of(text)).build());
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(RichText.empty())),
        Tuple.of(4, paragraph),
        Tuple.of(
            2, blocks().list().ofMaxSize(6).map(all -> RichText.builder().blocks(all).build())));
  }

  Arbitrary<TextBlock> blocks() {
    return Arbitraries.frequencyOf(
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

  /** A link over the whole of a text of eight characters at most, to be a value of its own. */
  Arbitrary<TextLink> links() {
    return linksIn("hele vej");
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
            .use(words.number().optional(0.2))
            .in(ListElementBuilder::label)
            .use(linkedTexts())
            .in((element, linked) -> element.text(linked.get1()).links(linked.get2()))
            .build(ListElementBuilder::build);
    if (depth == 1) {
      return flat;
    }
    return Combinators.combine(flat, listsOf(elements(depth - 1)).optional(0.1))
        .as((element, nested) -> ListElement.builder().from(element).nested(nested).build());
  }

  private Arbitrary<Tuple2<String, List<TextLink>>> linkedTexts() {
    Arbitrary<Tuple2<String, List<TextLink>>> plain =
        words.text().map(text -> Tuple.of(text, List.of()));
    Arbitrary<Tuple2<String, List<TextLink>>> linked =
        words
            .text()
            .flatMap(text -> linksIn(text).list().ofMaxSize(3).map(links -> Tuple.of(text, links)));
    return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, linked));
  }

  /** A stretch of the text, its ends never inside a surrogate pair. */
  private Arbitrary<TextLink> linksIn(String text) {
    Arbitrary<Integer> ends =
        Arbitraries.integers().between(0, text.codePointCount(0, text.length()));
    return Combinators.combine(ends, ends, words.address())
        .as(
            (one, other, target) ->
                new TextLink(
                    text.offsetByCodePoints(0, Math.min(one, other)),
                    text.offsetByCodePoints(0, Math.max(one, other)),
                    target));
  }
}
