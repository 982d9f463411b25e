package dk.medsdk.validation.bean;

import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.DocumentKind;
import dk.medsdk.model.meeting.Meeting;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.Profiles;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs all rules for {@link Publishable}, one class for each type that may carry it.
 *
 * @param <T> the type
 */
public abstract class PublishableValidator<T> implements ConstraintValidator<Publishable, T> {

  private static final String FAILURE = "{dk.medsdk.validation.bean.Publishable.failure}";

  private MeetingValidator validator = MeetingValidator.standard();
  private Gate gate = Gate.PUBLISHED;
  private Severity failOn = Severity.ERROR;

  PublishableValidator() {}

  @Override
  public void initialize(Publishable constraint) {
    gate = constraint.gate();
    failOn = constraint.failOn();
    MeetingValidator.Builder builder = rules().gate(gate).failOn(failOn);
    if (!constraint.profile().isEmpty()) {
      builder.profile(
          Profiles.named(constraint.profile())
              .orElseThrow(
                  () ->
                      new ConstraintDeclarationException(
                          "no profile is called " + constraint.profile())));
    }
    validator = builder.build();
  }

  @Override
  public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    DocumentPart part = partOf(value, gate);
    Report report = validator.validate(CheckInput.of(part.document()));
    Violations violations = new Violations(context, part);
    report.notices().forEach(notice -> violations.addFailure(FAILURE, notice.ruleId()));
    report.findings().stream()
        .filter(finding -> finding.severity().isAtLeast(failOn))
        .forEach(violations::add);
    return violations.isEmpty();
  }

  /** The rules that run, before the constraint has said at which gate. */
  MeetingValidator.Builder rules() {
    return MeetingValidator.builder();
  }

  abstract DocumentPart partOf(T value, Gate gate);

  /** For documents. */
  public static final class OfDocument extends PublishableValidator<MeetingDocument> {

    /** For the validator factory. */
    public OfDocument() {}

    @Override
    DocumentPart partOf(MeetingDocument document, Gate gate) {
      return DocumentPart.of(document);
    }
  }

  /** For meetings, which the gate tells to be an agenda or minutes. */
  public static final class OfMeeting extends PublishableValidator<Meeting> {

    /** For the validator factory. */
    public OfMeeting() {}

    @Override
    DocumentPart partOf(Meeting meeting, Gate gate) {
      return DocumentPart.of(
          meeting,
          switch (gate) {
            case AGENDA_DRAFT, AGENDA -> DocumentKind.AGENDA;
            case MINUTES_DRAFT, MINUTES -> DocumentKind.MINUTES;
            case PUBLISHED -> DocumentKind.UNKNOWN;
          });
    }
  }
}
