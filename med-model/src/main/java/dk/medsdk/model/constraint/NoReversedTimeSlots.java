package dk.medsdk.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Intet tidsrum slutter, før det begynder: no slot of an item runs backwards.
 *
 * <p>{@code 09.30-09.20} does; {@code 15.35-15.35} is an item that is only read.
 *
 * <p>For a {@code MeetingDocument}, a {@code Meeting} or an {@code AgendaItem}, sub-items at any
 * depth included; {@code null} is valid. One violation for each finding of the rule {@code
 * TimeSlotEndsBeforeStart}, at the path of what it is about.
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
public @interface NoReversedTimeSlots {

  /**
   * The message: the finding's own unless said otherwise. {@code {rule}}, {@code {danish}} and
   * {@code {english}} stand for the id of the rule and for the finding's words.
   */
  String message() default "{dk.medsdk.model.constraint.NoReversedTimeSlots.message}";

  /** When it holds; see {@link AtGate}. */
  Class<?>[] groups() default {};

  /** For the user's own marks. */
  Class<? extends Payload>[] payload() default {};
}
