package dk.medsdk.validation;

import dk.medsdk.finding.BilingualText;
import java.util.Objects;

/**
 * A rule that did not run, and why: {@code AgendaSentTooLate}, "profilen har ingen frist for
 * dagsordenen".
 *
 * @param ruleId the rule
 * @param reason why, without a full stop
 */
public record RuleNotRun(String ruleId, BilingualText reason) {

  /** Refuses {@code null}. */
  public RuleNotRun {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(reason, "reason");
  }
}
