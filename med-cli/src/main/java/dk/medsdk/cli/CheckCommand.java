package dk.medsdk.cli;

import dk.medsdk.gate.MedGate;
import dk.medsdk.report.TextReportWriter;
import dk.medsdk.validation.Report;
import dk.medsdk.validation.suppression.SuppressionReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code med check}: reads each document, writes its report, and adds up. */
final class CheckCommand {

  private final Session session;
  private final GateSetup setup;
  private final MedGate gate;
  private final String suppressions;
  private final CheckRun run;
  private final TextReportWriter writer;
  private final ArchiveCheck archive;
  private boolean roomNeeded;
  private boolean begun;

  private CheckCommand(Session session, CheckOptions options, GateSetup setup, CheckRun run) {
    this.session = session;
    this.setup = setup;
    this.gate = setup.gate();
    this.suppressions = options.suppressions().orElse("");
    this.run = run;
    this.archive = new ArchiveCheck(session, run, options);
    TextReportWriter plain = TextReportWriter.in(session.locale());
    boolean colours = session.terminal().colours() && options.out().isEmpty();
    TextReportWriter painted = colours ? plain.inColour() : plain;
    this.writer = options.verbose() ? painted.verbose() : painted;
  }

  static ExitCode run(Session session, CheckOptions options) {
    CheckRun run = new CheckRun(session);
    List<Input> documents = DocumentFiles.find(options.documents(), run);
    Optional<GateSetup> setup = GateSetup.of(options, new SettingsFiles(session, run));
    if (setup.isPresent() && !documents.isEmpty()) {
      CheckCommand command = new CheckCommand(session, options, setup.get(), run);
      new Output(session, run, options.out())
          .write(
              options.with(documents, setup.get().extended()),
              out -> command.check(documents, out));
    }
    return run.exitCode();
  }

  private boolean check(List<Input> documents, Appendable out) throws IOException {
    boolean all =
        new EachDocument<>(session, run, this::open, (input, checked) -> text(checked))
            .write(documents, out);
    if (all && archive.isWanted()) {
      Report report = archive.report(gate);
      out.append(text(report));
      run.checkedTogether(report);
    }
    if (all && setup.suppressions().isPresent()) {
      out.append(review(setup.suppressions().get()));
    }
    if (all && run.tally().documents() > 1) {
      out.append('\n');
      writer.writeTotal(run.tally(), out);
    }
    return all;
  }

  /** What is wrong with the suppressions, now that every document was checked. */
  private String review(SuppressionReading read) {
    Report report = gate.review(read, run.suppressionUse()).named(suppressions);
    run.checkedTogether(report);
    return report.findings().isEmpty() ? "" : text(report);
  }

  private Stream<CheckedDocument> open(Input input) throws IOException {
    return input
        .read(session.in())
        .map(read -> CheckedDocument.of(read, input.name(), gate, archive.isWanted()));
  }

  private String text(CheckedDocument checked) {
    String text = text(checked.report());
    run.checked(checked.report());
    checked.digest().ifPresent(archive::add);
    return text;
  }

  private String text(Report report) {
    StringBuilder text = new StringBuilder();
    try {
      writer.write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    // A blank line around each report that is more than one line.
    boolean several = text.indexOf("\n") < text.length() - 1;
    boolean room = roomNeeded || (several && begun);
    roomNeeded = several;
    begun = true;
    return room ? "\n" + text : text.toString();
  }
}
