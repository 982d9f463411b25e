package dk.medsdk.io.shape;

import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.ListElement;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextLink;
import dk.medsdk.model.text.TextList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block of text or an element of a list while it is read: what it is may be said last. */
final class TextBlockDraft {

  private @Nullable BlockType type;
  private String text = "";
  private int level = 1;
  private boolean ordered;
  private @Nullable String label;
  private @Nullable TextList nested;
  private List<TextLink> links = List.of();
  private List<ListElement> elements = List.of();
  private List<Table.Row> rows = List.of();

  void type(BlockType value) {
    type = value;
  }

  void text(String value) {
    text = value;
  }

  void level(int value) {
    level = value;
  }

  void ordered(boolean value) {
    ordered = value;
  }

  void label(String value) {
    label = value;
  }

  void nested(TextList value) {
    nested = value;
  }

  void addLink(TextLink link) {
    links = with(links, link);
  }

  void addElement(ListElement element) {
    elements = with(elements, element);
  }

  void addRow(Table.Row row) {
    rows = with(rows, row);
  }

  @Nullable BlockType type() {
    return type;
  }

  TextBlock block(BlockType what) {
    return switch (what) {
      case PARAGRAPH -> Paragraph.builder().text(composed()).links(composedLinks()).build();
      case HEADING -> Heading.builder().text(composed()).level(level).build();
      case LIST -> list();
      case TABLE -> Table.builder().rows(rows).build();
    };
  }

  TextList list() {
    return TextList.builder().ordered(ordered).elements(elements).build();
  }

  ListElement element() {
    return ListElement.builder()
        .label(Optional.ofNullable(label))
        .text(composed())
        .links(composedLinks())
        .nested(Optional.ofNullable(nested))
        .build();
  }

  private String composed() {
    return FormText.composed(text);
  }

  /** The links, moved along where composing made the text before them shorter. */
  private List<TextLink> composedLinks() {
    return links.isEmpty()
        ? links
        : links.stream()
            .map(link -> new TextLink(moved(link.start()), moved(link.end()), link.target()))
            .toList();
  }

  private int moved(int offset) {
    int inside = Math.min(offset, text.length());
    return FormText.composed(text.substring(0, inside)).length() + offset - inside;
  }

  private static <E> List<E> with(List<E> before, E element) {
    List<E> list = before.isEmpty() ? new ArrayList<>() : before;
    list.add(element);
    return list;
  }
}
