package dk.medsdk.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ingen tidsrum overlapper: no two items of one list and one day share time.
 *
 * <p>{@code 10.00-10.45} and {@code 10.30-11.00} do, {@code 10.00-10.30} and {@code 10.30-11.00} do
 * not; items without a slot and breaks are in nobody's way.
 *
 * <p>Slots of which one holds the other, {@code 10.00-11.00} and {@code 10.15-10.30}, share time
 * too; since that may be meant, the finding of the violation is then a warning.
 *
 * <p>For a {@code MeetingDocument}, a {@code Meeting} or an {@code AgendaItem}, sub-items at any
 * depth included; {@code null} is valid. One violation for each finding of the rule {@code
 * OverlappingTimeSlots}, at the path of what it is about.
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
public @interface NoOverlappingTimeSlots {

  /**
   * The message: the finding's own unless said otherwise. {@code {rule}}, {@code {danish}} and
   * {@code {english}} stand for the id of the rule and for the finding's words.
   */
  String message() default "{dk.medsdk.model.constraint.NoOverlappingTimeSlots.message}";

  /** When it holds; see {@link AtGate}. */
  Class<?>[] groups() default {};

  /** For the user's own marks. */
  Class<? extends Payload>[] payload() default {};
}
