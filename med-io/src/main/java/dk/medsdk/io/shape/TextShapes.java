package dk.medsdk.io.shape;

import static dk.medsdk.io.shape.IntegerForm.INTEGER;
import static dk.medsdk.io.shape.TextForm.TEXT;
import static dk.medsdk.io.shape.TextForm.UNCOMPOSED;

import dk.medsdk.io.JsonFindings;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextLink;
import dk.medsdk.model.text.TextList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the parts of a text with structure stand in JSON. */
final class TextShapes {

  /** What a block is. */
  static final ChoiceForm<BlockType> TYPE = ChoiceForm.of(BlockType.class);

  private static final Shape<TextLink, LinkDraft> LINK =
      Shape.checked(TextLink.class, LinkDraft::new, LinkDraft::build)
          .one("start", INTEGER, TextLink::start, (draft, start) -> draft.start = start)
          .one("end", INTEGER, TextLink::end, (draft, end) -> draft.end = end)
          .one("target", TEXT, TextLink::target, (draft, target) -> draft.target = target)
          .build();

  static final Shape<Paragraph, TextBlockDraft> PARAGRAPH =
      Shape.of(
              Paragraph.class,
              TextBlockDraft::new,
              draft -> (Paragraph) draft.block(BlockType.PARAGRAPH))
          .one("type", TYPE, block -> BlockType.PARAGRAPH, TextBlockDraft::type)
          .one("text", UNCOMPOSED, Paragraph::text, TextBlockDraft::text)
          .list("links", LINK, Paragraph::links, TextBlockDraft::addLink)
          .build();

  static final Shape<Heading, TextBlockDraft> HEADING =
      Shape.of(
              Heading.class, TextBlockDraft::new, draft -> (Heading) draft.block(BlockType.HEADING))
          .one("type", TYPE, block -> BlockType.HEADING, TextBlockDraft::type)
          .unless(level -> level == 1, "level", INTEGER, Heading::level, TextBlockDraft::level)
          .one("text", UNCOMPOSED, Heading::text, TextBlockDraft::text)
          .build();

  /** The list under an element, which needs no type: it can be nothing else. */
  private static final Shape<TextList, TextBlockDraft> NESTED_LIST =
      Shape.of(TextList.class, TextBlockDraft::new, TextBlockDraft::list)
          .flag("ordered", TextList::ordered, TextBlockDraft::ordered)
          .list(
              "elements", () -> TextShapes.ELEMENT, TextList::elements, TextBlockDraft::addElement)
          .build();

  private static final Shape<ListElement, TextBlockDraft> ELEMENT =
      Shape.of(ListElement.class, TextBlockDraft::new, TextBlockDraft::element)
          .optional("label", TEXT, ListElement::label, TextBlockDraft::label)
          .one("text", UNCOMPOSED, ListElement::text, TextBlockDraft::text)
          .list("links", LINK, ListElement::links, TextBlockDraft::addLink)
          .optional("nested", NESTED_LIST, ListElement::nested, TextBlockDraft::nested)
          .build();

  static final Shape<TextList, TextBlockDraft> LIST =
      Shape.of(TextList.class, TextBlockDraft::new, TextBlockDraft::list)
          .one("type", TYPE, block -> BlockType.LIST, TextBlockDraft::type)
          .flag("ordered", TextList::ordered, TextBlockDraft::ordered)
          .list("elements", ELEMENT, TextList::elements, TextBlockDraft::addElement)
          .build();

  private static final Shape<Table.Row, RowDraft> ROW =
      Shape.of(Table.Row.class, RowDraft::new, RowDraft::build)
          .flag("header", Table.Row::header, (draft, header) -> draft.header = header)
          .list("cells", TEXT, Table.Row::cells, (draft, cell) -> draft.cells.add(cell))
          .build();

  static final Shape<Table, TextBlockDraft> TABLE =
      Shape.of(Table.class, TextBlockDraft::new, draft -> (Table) draft.block(BlockType.TABLE))
          .one("type", TYPE, block -> BlockType.TABLE, TextBlockDraft::type)
          .list("rows", ROW, Table::rows, TextBlockDraft::addRow)
          .build();

  private TextShapes() {}

  /** A row while it is read. */
  private static final class RowDraft {
    private final List<String> cells = new ArrayList<>();
    private boolean header;

    private Table.Row build() {
      return new Table.Row(header, cells);
    }
  }

  /** A link while it is read. */
  private static final class LinkDraft {
    private int start;
    private int end;
    private @Nullable String target;

    private @Nullable TextLink build(FormInput in) {
      if (start < 0 || start > end) {
        in.reportValue(JsonFindings.INVALID_VALUE, "value", start + "-" + end, "expected", "link");
        return null;
      }
      return new TextLink(start, end, Objects.requireNonNull(target, "target is mandatory"));
    }
  }
}
