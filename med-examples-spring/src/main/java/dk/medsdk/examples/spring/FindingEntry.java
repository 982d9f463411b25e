package dk.medsdk.examples.spring;

import dk.medsdk.finding.Finding;
import dk.medsdk.validation.bean.MedValidation;
import jakarta.validation.ConstraintViolation;
import java.util.stream.Stream;

/**
 * A finding on the wire.
 *
 * @param rule the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message what is wrong, in the language of the request
 * @param pointer the value, as a JSON Pointer into the body
 */
record FindingEntry(String rule, String severity, String message, String pointer) {

  /** The finding behind a violation; none if it is of another constraint. */
  static Stream<FindingEntry> of(ConstraintViolation<?> violation) {
    return MedValidation.findingOf(violation).stream()
        .map(finding -> of(finding, violation.getMessage()));
  }

  private static FindingEntry of(Finding finding, String message) {
    String severity = finding.severity().label();
    return new FindingEntry(finding.id(), severity, message, finding.path().pointer());
  }
}
