package dk.medsdk.validation;

import dk.medsdk.finding.BilingualText;
import java.util.Objects;

/**
 * A rule that did not run, and why: {@code AgendaSentTooLate}, "profilen har ingen frist for
 * dagsordenen".
 *
 * @param ruleId the rule
 * @param reason why, without a full stop
 * @param required whether the profile decides nothing without it, and it could not run
 */
public record RuleNotRun(String ruleId, BilingualText reason, boolean required) {

  /** Refuses {@code null}. */
  public RuleNotRun {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(reason, "reason");
  }

  /** One that nothing depends on. */
  public RuleNotRun(String ruleId, BilingualText reason) {
    this(ruleId, reason, false);
  }
}
