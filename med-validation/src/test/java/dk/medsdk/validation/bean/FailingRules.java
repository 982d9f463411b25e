package dk.medsdk.validation.bean;

import dk.medsdk.finding.Authority;
import dk.medsdk.finding.Severity;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.MeetingValidator;
import dk.medsdk.validation.rule.CheckInput;
import dk.medsdk.validation.rule.DocumentRule;
import dk.medsdk.validation.rule.Gate;
import dk.medsdk.validation.rule.MedRule;
import dk.medsdk.validation.rule.MedRule.Words;
import dk.medsdk.validation.rule.Problems;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Makes validators among whose rules is one that fails. */
final class FailingRules implements ConstraintValidatorFactory {

  @Override
  @SuppressWarnings("unchecked") // asked for the class that it stands in for
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
    try {
      return key == PublishableValidator.OfDocument.class
          ? (T) new Validator()
          : key.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {}

  private static final class Validator extends PublishableValidator<MeetingDocument> {

    @Override
    MeetingValidator.Builder rules() {
      return super.rules().addRule(new FailingRule());
    }

    @Override
    DocumentPart partOf(MeetingDocument document, Gate gate) {
      return DocumentPart.of(document);
    }
  }

  @MedRule(
      severity = Severity.INFO,
      authority = Authority.PRACTICE,
      reference = "Ingen",
      summary = @Words(da = "Fejler", en = "Fails"),
      message = @Words(da = "Fejler", en = "Fails"))
  static final class FailingRule implements DocumentRule {
    @Override
    public void check(CheckInput input, Problems problems) {
      throw new IllegalStateException("on purpose");
    }
  }
}
