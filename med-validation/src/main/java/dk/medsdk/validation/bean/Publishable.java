package dk.medsdk.validation.bean;

import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Kan offentliggøres: a document or meeting in which no rule finds what stops it.
 *
 * <p>For values of type {@link dk.medsdk.model.meeting.MeetingDocument} and {@link
 * dk.medsdk.model.meeting.Meeting}, in fields, records, parameters and lists, with any factory that
 * Hibernate Validator makes:
 *
 * <pre>{@code
 * record Submission(String sender, @Publishable(gate = Gate.MINUTES) MeetingDocument minutes) {}
 *
 * ResponseEntity<Void> publish(@RequestBody @Publishable MeetingDocument minutes)
 * }</pre>
 *
 * <p>{@code null} is valid. All rules run, users' own included. Each finding at least as grave as
 * {@link #failOn()} is a violation at the path of what it is about, {@code
 * minutes.meeting.items[4].slot}; {@link MedValidation#findingOf} gives the finding back. A rule
 * that fails makes a violation too, for nobody knows what it would have found.
 *
 * <p>A violation holds the value that was validated, with all its text: do not log it. On a
 * parameter it needs another Hibernate Validator than 9.1.0 and 9.1.1, which forget which parameter
 * it was when the path goes on; in a record or a bean those do as well.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
    validatedBy = {PublishableValidator.OfDocument.class, PublishableValidator.OfMeeting.class})
public @interface Publishable {

  /** The gate that it is about to pass. */
  Gate gate() default Gate.PUBLISHED;

  /** The mildest severity that is a violation. */
  Severity failOn() default Severity.ERROR;

  /**
   * The name of a profile that comes with the SDK, {@code region-midtjylland}; without one nothing
   * is known of the employer.
   */
  String profile() default "";

  /**
   * The message: the finding's own unless said otherwise. {@code {rule}}, {@code {danish}} and
   * {@code {english}} stand for the id of the rule and for the finding's words.
   */
  String message() default "{dk.medsdk.validation.bean.Publishable.message}";

  /** When it holds. */
  Class<?>[] groups() default {};

  /** For the user's own marks. */
  Class<? extends Payload>[] payload() default {};
}
