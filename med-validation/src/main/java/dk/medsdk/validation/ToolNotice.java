package dk.medsdk.validation;

import dk.medsdk.model.text.CprNumbers;
import java.util.Objects;

/**
 * Something that went wrong in the tool, not in the document: a rule that threw.
 *
 * <p>CPR numbers in the message are masked, since exceptions often quote what they were given.
 *
 * @param ruleId the rule
 * @param message what happened, for whoever maintains the rule
 */
public record ToolNotice(String ruleId, String message) {

  /** Masks; refuses {@code null}. */
  public ToolNotice {
    Objects.requireNonNull(ruleId, "ruleId");
    message = CprNumbers.maskAll(message);
  }
}
