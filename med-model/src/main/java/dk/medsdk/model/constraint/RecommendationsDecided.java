package dk.medsdk.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hver indstilling er besvaret: each point that is recommended is answered by a decision.
 *
 * <p>What it is put on is taken for minutes: an agenda has recommendations and no decisions yet, so
 * the model carries it in the groups of minutes alone.
 *
 * <p>For a {@code MeetingDocument}, a {@code Meeting} or an {@code AgendaItem}, sub-items at any
 * depth included; {@code null} is valid. One violation for each finding of the rule {@code
 * RecommendationWithoutDecision}, at the path of what it is about.
 */
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface RecommendationsDecided {

  /**
   * The message: the finding's own unless said otherwise. {@code {rule}}, {@code {danish}} and
   * {@code {english}} stand for the id of the rule and for the finding's words.
   */
  String message() default "{dk.medsdk.model.constraint.RecommendationsDecided.message}";

  /** When it holds; see {@link AtGate}. */
  Class<?>[] groups() default {};

  /** For the user's own marks. */
  Class<? extends Payload>[] payload() default {};
}
