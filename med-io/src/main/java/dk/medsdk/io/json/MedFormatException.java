package dk.medsdk.io.json;

import dk.medsdk.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a mapper with {@link MedJacksonModule} for a value that is not in the form {@code
 * med/1}; to Spring and others it is like any input that does not match.
 */
public final class MedFormatException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  MedFormatException(JsonParser parser, List<Finding> findings, Class<?> type) {
    super(parser, message(findings), type);
    this.findings = List.copyOf(findings);
  }

  /** Everything that is wrong, each with its JSON Pointer in the whole document. */
  public List<Finding> findings() {
    return findings;
  }

  private static String message(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.path() + ": " + finding.message(Locale.ENGLISH))
        .collect(Collectors.joining("; "));
  }
}
