package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** Afsnit: one paragraph of running text, wrapped lines joined by one space. */
@Value.Immutable
@ValueStyle
public sealed interface Paragraph extends TextBlock permits ParagraphBuilder.ImmutableParagraph {

  /** Tekst: the words, with the addresses that are written in them. */
  String text();

  /** Links: the stretches of the text that lead somewhere. */
  List<TextLink> links();

  @Override
  default String plainText() {
    return text();
  }

  /** A paragraph without links. */
  static Paragraph of(String text) {
    return builder().text(text).build();
  }

  /** A new, empty builder. */
  static ParagraphBuilder builder() {
    return new ParagraphBuilder();
  }
}
