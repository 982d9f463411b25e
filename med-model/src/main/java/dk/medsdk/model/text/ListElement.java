package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Punkt i en liste: one bullet or number, with the list under it if there is one. */
@Value.Immutable
@ValueStyle
public sealed interface ListElement permits ListElementBuilder.ImmutableListElement {

  /** Mærke: the number or letter as printed, without what follows it, {@code a} of {@code a.}. */
  Optional<String> label();

  /** Tekst: the words, without the bullet. */
  String text();

  /** Links: the stretches of the text that lead somewhere. */
  List<TextLink> links();

  /** Underliste: the list under this element. */
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
