package dk.medsdk.cli;

import dk.medsdk.finding.Severity;
import dk.medsdk.gate.MedGate;
import dk.medsdk.validation.rule.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code med check} was asked to do.
 *
 * @param documents files, folders and {@code -}, each once, as they were written
 * @param gate how to judge them
 * @param out the file for the report
 */
record CheckOptions(List<String> documents, MedGate gate, Optional<String> out) {

  private static final String NEVER = "never";
  private static final List<String> SEVERITIES = List.of("error", "warning", "info", NEVER);

  static CheckOptions from(ParseResult parsed) {
    List<String> documents = parsed.matchedPositionalValue(0, List.of());
    String gate = parsed.matchedOptionValue(Syntax.GATE, "");
    String failOn = parsed.matchedOptionValue(Syntax.FAIL_ON, Severity.ERROR.label());
    String out = parsed.matchedOptionValue(Syntax.OUT, "");
    return new CheckOptions(
        documents.stream().distinct().toList(),
        gate(gate, failOn),
        Optional.of(out).filter(file -> parsed.hasMatchedOption(Syntax.OUT)));
  }

  private static MedGate gate(String gate, String failOn) {
    MedGate.Builder builder = MedGate.builder();
    if (!gate.isEmpty()) {
      builder.gate(Choice.of(Syntax.GATE, gate, List.of(Gate.values()), Gate::label));
    }
    String wanted = Choice.of(Syntax.FAIL_ON, failOn, SEVERITIES, word -> word);
    if (wanted.equals(NEVER)) {
      return builder.failOnNothing().build();
    }
    return builder.failOn(Severity.valueOf(wanted.toUpperCase(Locale.ROOT))).build();
  }
}
