package dk.medsdk.io.json;

import dk.medsdk.io.shape.Form;
import dk.medsdk.io.shape.FormFindings;
import dk.medsdk.io.shape.FormInput;
import tools.jackson.core.JsonParser;

/** Reads a value out of someone else's document. */
final class FormPart {

  private FormPart() {}

  /**
   * Reads the value at the parser's current token.
   *
   * @throws MedFormatException if anything is wrong with it
   */
  static <V> V read(Form<V> form, JsonParser parser, Class<?> type) {
    FormFindings findings = FormFindings.ofPart(JsonLimits.STANDARD.findings());
    V value = form.read(new FormInput(parser, findings));
    if (value == null || !findings.found().isEmpty()) {
      throw new MedFormatException(parser, findings.found(), type);
    }
    return value;
  }
}
