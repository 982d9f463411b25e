package dk.medsdk.model.text;

import dk.medsdk.model.ValueStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Liste: bullets or numbers, at any depth. */
@Value.Immutable
@ValueStyle
public sealed interface TextList extends TextBlock permits TextListBuilder.ImmutableTextList {

  /** Nummereret: whether the elements are numbered or lettered; bullets otherwise. */
  @Value.Default
  default boolean ordered() {
    return false;
  }

  /** Punkter: the elements in order. */
  List<ListElement> elements();

  @Override
  default String plainText() {
    return elements().stream().map(ListElement::plainText).collect(Collectors.joining("\n"));
  }

  /** A list of bullets, one for each string. */
  static TextList ofBullets(String... texts) {
    TextListBuilder builder = builder();
    for (String text : texts) {
      builder.addElement(ListElement.of(text));
    }
    return builder.build();
  }

  /** A new, empty builder. */
  static TextListBuilder builder() {
    return new TextListBuilder();
  }
}
