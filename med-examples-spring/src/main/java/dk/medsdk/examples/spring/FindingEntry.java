package dk.medsdk.examples.spring;

import dk.medsdk.finding.Finding;
import dk.medsdk.validation.bean.MedValidation;
import jakarta.validation.ConstraintViolation;

/**
 * A finding on the wire.
 *
 * @param rule the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message what is wrong, in the language of the request
 * @param pointer the value, as a JSON Pointer into the body
 */
record FindingEntry(String rule, String severity, String message, String pointer) {

  /** What is behind a violation: a finding, or a rule that failed and found nothing. */
  static FindingEntry of(ConstraintViolation<?> violation) {
    String message = violation.getMessage();
    return MedValidation.findingOf(violation)
        .map(finding -> of(finding, message))
        .orElseGet(() -> new FindingEntry("", "error", message, ""));
  }

  private static FindingEntry of(Finding finding, String message) {
    String severity = finding.severity().label();
    return new FindingEntry(finding.id(), severity, message, finding.path().pointer());
  }
}
