package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One bullet of a list, with the list under it if there is one. */
@Value.Immutable
@ValueStyle
public sealed interface ListElement permits ListElementBuilder.ImmutableListElement {

  /** The number or letter as printed, without what follows it: {@code a} of {@code a.}. */
  Optional<String> label();

  /** The words, without the bullet. */
  String text();

  /** The stretches of the text that lead somewhere. */
  List<TextLink> links();

  /** The list under this element. */
  Optional<TextList> nested();

  /** The words, and those of the list under it on lines of their own. */
  default String plainText() {
    return nested().map(list -> text() + "\n" + list.plainText()).orElse(text());
  }

  /** An element without label, links or nested list. */
  static ListElement of(String text) {
    return builder().text(text).build();
  }

  /** A new, empty builder. */
  static ListElementBuilder builder() {
    return new ListElementBuilder();
  }
}
