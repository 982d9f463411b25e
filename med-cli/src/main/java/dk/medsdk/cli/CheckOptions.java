package dk.medsdk.cli;

import dk.medsdk.finding.Severity;
import dk.medsdk.validation.rule.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What {@code med check} was asked to do.
 *
 * @param documents files, folders and {@code -}, each once, as they were written
 * @param gate the gate for all of them
 * @param failOn the mildest severity that stops a document; empty if nothing does
 * @param profile a name or a file
 * @param organisation the file with the employer's committees
 * @param suppressions the file with findings that do not count
 * @param archive whether the documents are an archive, in which nothing is left out
 * @param out the file for the report
 * @param verbose whether the report says what did not run
 */
record CheckOptions(
    List<String> documents,
    Optional<Gate> gate,
    Optional<Severity> failOn,
    Optional<String> profile,
    Optional<String> organisation,
    Optional<String> suppressions,
    boolean archive,
    Optional<String> out,
    boolean verbose) {

  private static final String NEVER = "never";
  private static final List<String> SEVERITIES = List.of("error", "warning", "info", NEVER);

  static CheckOptions from(ParseResult parsed) {
    List<String> documents = parsed.matchedPositionalValue(0, List.of());
    String failOn = value(parsed, Syntax.FAIL_ON).orElse(Severity.ERROR.label());
    return new CheckOptions(
        documents.stream().distinct().toList(),
        value(parsed, Syntax.GATE)
            .map(word -> Choice.of(Syntax.GATE, word, List.of(Gate.values()), Gate::label)),
        severity(Choice.of(Syntax.FAIL_ON, failOn, SEVERITIES, word -> word)),
        value(parsed, Syntax.PROFILE),
        value(parsed, Syntax.ORGANISATION),
        value(parsed, Syntax.SUPPRESSIONS),
        parsed.hasMatchedOption(Syntax.ARCHIVE),
        value(parsed, Syntax.OUT),
        parsed.hasMatchedOption(Syntax.VERBOSE));
  }

  /**
   * What is read and must not be written over: the documents, and what is checked with.
   *
   * @param extended what the profile rests on
   */
  List<Input> with(List<Input> found, List<Input> extended) {
    Stream<Input> settings =
        Stream.of(profile, organisation, suppressions)
            .flatMap(Optional::stream)
            .flatMap(word -> SettingsFiles.existing(word).stream())
            .map(Input::of);
    return Stream.of(found.stream(), settings, extended.stream()).flatMap(all -> all).toList();
  }

  private static Optional<Severity> severity(String word) {
    return word.equals(NEVER)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> value(ParseResult parsed, String option) {
    return parsed.hasMatchedOption(option)
        ? Optional.of(parsed.matchedOptionValue(option, ""))
        : Optional.empty();
  }
}
