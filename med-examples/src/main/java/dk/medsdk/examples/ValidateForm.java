package dk.medsdk.examples;

import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.validation.bean.MedValidation;
import dk.medsdk.validation.bean.Publishable;
import dk.medsdk.validation.rule.Gate;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * Validates a form with minutes in it by Jakarta Validation, the rules among the form's own
 * constraints. Any factory of Hibernate Validator does the same; with modules, the form is opened
 * to it.
 */
public final class ValidateForm {

  private ValidateForm() {}

  /** A form of one's own. */
  public record Form(
      @NotBlank String sender, @Publishable(gate = Gate.MINUTES) MeetingDocument minutes) {}

  /**
   * What is wrong, with its place: {@code minutes.meeting.items[1]: Items 1 and 2 overlap …}.
   *
   * @param form the form
   * @return a line for each violation, sorted; none if the form may be sent
   */
  public static List<String> problems(Form form) {
    return MedValidation.validator().validate(form).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }
}
