package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import org.immutables.value.Value;

/** Mellemrubrik: a heading inside a section, such as "Frokost" in a case statement. */
@Value.Immutable
@ValueStyle
public sealed interface Heading extends TextBlock permits HeadingBuilder.ImmutableHeading {

  /** Dybde: how deep it stands under the section's own heading, from 1. */
  @Value.Default
  default int level() {
    return 1;
  }

  /** Tekst: the words. */
  String text();

  @Override
  default String plainText() {
    return text();
  }

  /** A heading of level 1. */
  static Heading of(String text) {
    return builder().text(text).build();
  }

  /** A new, empty builder. */
  static HeadingBuilder builder() {
    return new HeadingBuilder();
  }
}
