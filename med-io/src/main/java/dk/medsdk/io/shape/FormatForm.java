package dk.medsdk.io.shape;

import dk.medsdk.io.JsonFindings;
import org.jspecify.annotations.Nullable;

/** Format: the name of the format with its version, {@code "med/1"}. */
public final class FormatForm implements Form<String> {

  /** The version that is read and written. */
  public static final String VERSION = "med/1";

  /** The only one there is. */
  static final FormatForm FORMAT = new FormatForm();

  private FormatForm() {}

  @Override
  public @Nullable String read(FormInput in) {
    String version = in.text("text");
    if (version == null) {
      return null;
    }
    if (!version.equals(VERSION)) {
      // What a later version means by its names is not to be guessed.
      in.report(JsonFindings.UNKNOWN_FORMAT, "value", FormText.clip(version));
      in.stop();
      return null;
    }
    return version;
  }

  @Override
  public void write(String value, FormOutput out) {
    out.text(value);
  }
}
