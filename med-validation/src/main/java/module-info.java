/**
 * The rules on MED agendas and minutes.
 *
 * <p>Start with {@link dk.medsdk.validation.MeetingValidator}; to write a rule, with {@link
 * dk.medsdk.validation.rule.DocumentRule}.
 */
module dk.medsdk.validation {
  requires transitive dk.medsdk.model;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dk.medsdk.validation;
  exports dk.medsdk.validation.bean;
  exports dk.medsdk.validation.profile;
  exports dk.medsdk.validation.rule;
  exports dk.medsdk.validation.suppression;

  uses dk.medsdk.validation.rule.Rule;

  provides dk.medsdk.finding.FindingCatalogue with
      dk.medsdk.validation.EngineCatalogue,
      dk.medsdk.validation.RuleCatalogue,
      dk.medsdk.validation.profile.ProfileCatalogue,
      dk.medsdk.validation.suppression.SuppressionCatalogue;
  provides jakarta.validation.ConstraintValidator with
      dk.medsdk.validation.bean.NoOverlappingTimeSlotsValidator,
      dk.medsdk.validation.bean.NoReversedTimeSlotsValidator,
      dk.medsdk.validation.bean.RecommendationsDecidedValidator;
}
