package dk.medsdk.io.shape;

import dk.medsdk.io.shape.Property.Count;
import dk.medsdk.model.text.Heading;
import dk.medsdk.model.text.Paragraph;
import dk.medsdk.model.text.RichText;
import dk.medsdk.model.text.RichTextBuilder;
import dk.medsdk.model.text.Table;
import dk.medsdk.model.text.TextBlock;
import dk.medsdk.model.text.TextList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text with its structure: the array of its blocks, each of which says its {@code type}. */
public final class RichTextForm implements Form<RichText> {

  /** The only one there is. */
  public static final RichTextForm RICH_TEXT = new RichTextForm();

  /** A block of which the type is not known yet: it may have what any block may have. */
  private final Shape<TextBlock, TextBlockDraft> block;

  private final Map<BlockType, Alternative> alternatives = new EnumMap<>(BlockType.class);

  private RichTextForm() {
    Map<BlockType, Shape<? extends TextBlock, TextBlockDraft>> shapes =
        new EnumMap<>(BlockType.class);
    shapes.put(BlockType.PARAGRAPH, TextShapes.PARAGRAPH);
    shapes.put(BlockType.HEADING, TextShapes.HEADING);
    shapes.put(BlockType.LIST, TextShapes.LIST);
    shapes.put(BlockType.TABLE, TextShapes.TABLE);
    block =
        new Shape<>(
            TextBlock.class, TextBlockDraft::new, this::finish, properties(shapes.values()));
    shapes.forEach((type, shape) -> alternatives.put(type, Alternative.of(shape, block)));
  }

  /**
   * What a block may be.
   *
   * @param shape its shape
   * @param known the bits of the properties it has
   * @param mandatory the bits of those it must have
   */
  private record Alternative(
      Shape<? extends TextBlock, TextBlockDraft> shape, long known, long mandatory) {

    private static Alternative of(
        Shape<? extends TextBlock, TextBlockDraft> shape, Shape<TextBlock, TextBlockDraft> block) {
      return new Alternative(
          shape,
          block.bitsOf(shape.properties(), property -> true),
          block.bitsOf(shape.properties(), property -> property.count() == Count.ONE));
    }
  }

  @Override
  public @Nullable RichText read(FormInput in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      in.wrongType("array");
      return null;
    }
    RichTextBuilder text = RichText.builder();
    while (in.nextElement()) {
      TextBlock read = block.read(in);
      if (read != null) {
        text.addBlock(read);
      }
    }
    return text.build();
  }

  @Override
  public void write(RichText value, FormOutput out) {
    out.startArray();
    for (TextBlock each : value.blocks()) {
      write(each, out);
    }
    out.endArray();
  }

  private static void write(TextBlock value, FormOutput out) {
    if (value instanceof Paragraph paragraph) {
      TextShapes.PARAGRAPH.write(paragraph, out);
    } else if (value instanceof Heading heading) {
      TextShapes.HEADING.write(heading, out);
    } else if (value instanceof TextList list) {
      TextShapes.LIST.write(list, out);
    } else if (value instanceof Table table) {
      TextShapes.TABLE.write(table, out);
    }
  }

  /** Any block, whatever its type. */
  Form<TextBlock> block() {
    return block;
  }

  /** The shapes of the blocks by the words in {@code type}, {@code paragraph} first. */
  public Map<String, Shape<? extends TextBlock, ?>> alternatives() {
    Map<String, Shape<? extends TextBlock, ?>> byWord = new LinkedHashMap<>();
    TextShapes.TYPE
        .constants()
        .forEach((word, type) -> byWord.put(word, alternative(type).shape()));
    return byWord;
  }

  /** What any block may have; what a block of its type must have is seen at its end. */
  private static List<Property<TextBlock, TextBlockDraft>> properties(
      Collection<Shape<? extends TextBlock, TextBlockDraft>> shapes) {
    Map<String, Property<TextBlock, TextBlockDraft>> all = new LinkedHashMap<>();
    for (Shape<? extends TextBlock, TextBlockDraft> shape : shapes) {
      for (Property<? extends TextBlock, TextBlockDraft> property : shape.properties()) {
        Count count = property.name().equals("type") ? Count.ONE : Count.OPTIONAL;
        all.putIfAbsent(
            property.name(),
            new Property<>(
                property.name(), count, property.lateForm(), (v, out) -> {}, property.reader()));
      }
    }
    return new ArrayList<>(all.values());
  }

  /** Sees that a block has what its type has, and nothing else. */
  private @Nullable TextBlock finish(TextBlockDraft draft, long seen, long filled, FormInput in) {
    BlockType type = draft.type();
    if (type == null) {
      return null;
    }
    Alternative fit = alternative(type);
    block.reportMissing(fit.mandatory() & ~seen, in);
    block.reportUnknown(seen & ~fit.known(), in);
    return (fit.mandatory() & ~filled) == 0 ? draft.block(type) : null;
  }

  private Alternative alternative(BlockType type) {
    return Objects.requireNonNull(alternatives.get(type), "every type has a shape");
  }
}
