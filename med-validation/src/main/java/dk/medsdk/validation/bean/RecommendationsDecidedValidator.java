package dk.medsdk.validation.bean;

import dk.medsdk.model.constraint.RecommendationsDecided;
import dk.medsdk.validation.rule.decision.RecommendationWithoutDecision;

/** Asks the rule {@link RecommendationWithoutDecision}; for the service loader. */
public final class RecommendationsDecidedValidator extends RuleValidator<RecommendationsDecided> {

  /** For the service loader. */
  public RecommendationsDecidedValidator() {
    super(new RecommendationWithoutDecision());
  }
}
