package dk.medsdk.validation.bean;

import dk.medsdk.finding.Finding;
import dk.medsdk.source.ModelPath;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Takes findings as violations of one constraint on one value.
 *
 * <p>What the document says goes into parameters of the message and never into its template: a
 * template is evaluated, so that a title could call for another message or for an expression.
 */
final class Violations {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final HibernateConstraintValidatorContext context;
  private final DocumentPart part;
  private int count;

  Violations(ConstraintValidatorContext context, DocumentPart part) {
    this.context = context.unwrap(HibernateConstraintValidatorContext.class);
    this.part = part;
    context.disableDefaultConstraintViolation();
  }

  /** How deep the factory wants constraints to look. */
  Reach reach() {
    Reach told = context.getConstraintValidatorPayload(Reach.class);
    return told == null ? Reach.ALL_PARTS : told;
  }

  /** Where a finding is, as seen from the value; the value itself for what is about more. */
  ModelPath placeOf(Finding finding) {
    return part.within(finding.path()).orElse(ModelPath.ROOT);
  }

  /** Adds a violation with the finding's own words, and the finding in it. */
  void add(Finding finding) {
    context.withDynamicPayload(finding);
    context.addMessageParameter("rule", finding.id());
    context.addMessageParameter("danish", finding.message(DANISH));
    context.addMessageParameter("english", finding.message(Locale.ENGLISH));
    add(context.getDefaultConstraintMessageTemplate(), placeOf(finding));
  }

  /** Adds a violation that says of a rule that it failed, in the words of a message key. */
  void addFailure(String template, String rule) {
    context.addMessageParameter("rule", rule);
    add(template, ModelPath.ROOT);
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return count == 0;
  }

  private void add(String template, ModelPath place) {
    PropertyPath.add(context.buildConstraintViolationWithTemplate(template), place);
    count++;
  }
}
