package dk.medsdk.io.shape;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON.
 *
 * @param <V> the type
 */
public sealed interface Form<V>
    permits AnyForm,
        BooleanForm,
        ChoiceForm,
        FormatForm,
        IntegerForm,
        RichTextForm,
        Shape,
        TextForm {

  /**
   * Reads the value that begins at the current token, and leaves its last token current.
   *
   * @return the value, or {@code null} for what is none, which then is reported
   */
  @Nullable V read(FormInput in);

  /** Writes a value. */
  void write(V value, FormOutput out);
}
