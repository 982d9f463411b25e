package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Tekst med struktur: paragraphs, sub-headings, lists and tables, in the order in which they are
 * read.
 *
 * <p>In JSON it is the bare array of its blocks: {@code [{"type":"paragraph","text":"…"}]}.
 */
@Value.Immutable
@ValueStyle
public sealed interface RichText permits RichTextBuilder.ImmutableRichText {

  /** Tekstblokke: the blocks in reading order. */
  List<TextBlock> blocks();

  /** Whether nothing is written. */
  default boolean isEmpty() {
    return blocks().isEmpty();
  }

  /** The words alone, a line a paragraph, heading, list element or table row. */
  default String plainText() {
    return blocks().stream().map(TextBlock::plainText).collect(Collectors.joining("\n"));
  }

  /** A copy to change. */
  default RichTextBuilder toBuilder() {
    return builder().from(this);
  }

  /** The text in which nothing is written. */
  static RichText empty() {
    return builder().build();
  }

  /** A text of plain paragraphs, one for each string. */
  static RichText ofParagraphs(String... paragraphs) {
    RichTextBuilder builder = builder();
    for (String paragraph : paragraphs) {
      builder.addBlock(Paragraph.of(paragraph));
    }
    return builder.build();
  }

  /** A new, empty builder. */
  static RichTextBuilder builder() {
    return new RichTextBuilder();
  }
}
