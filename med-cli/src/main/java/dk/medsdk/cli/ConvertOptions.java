package dk.medsdk.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code med convert} was asked to do.
 *
 * @param documents files, folders and {@code -}, each once, as they were written
 * @param to what to write
 * @param out the file for it
 */
record ConvertOptions(List<String> documents, OutputForm to, Optional<String> out) {

  private static final List<OutputForm> FORMS = List.of(OutputForm.values());

  static ConvertOptions from(ParseResult parsed) {
    if (!parsed.hasMatchedOption(Syntax.TO)) {
      throw new WrongUsage(Message.NO_FORM_NAMED);
    }
    List<String> documents = parsed.matchedPositionalValue(0, List.of());
    String to = parsed.matchedOptionValue(Syntax.TO, "");
    String out = parsed.matchedOptionValue(Syntax.OUT, "");
    return new ConvertOptions(
        documents.stream().distinct().toList(),
        Choice.of(Syntax.TO, to, FORMS, OutputForm::label),
        Optional.of(out).filter(file -> parsed.hasMatchedOption(Syntax.OUT)));
  }
}
