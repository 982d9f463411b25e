package dk.medsdk.cli;

import dk.medsdk.report.TextReportWriter;
import dk.medsdk.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code med check}: reads each document, writes its report, and adds up. */
final class CheckCommand {

  private final Session session;
  private final CheckOptions options;
  private final TextReportWriter writer;
  private final CheckRun run;
  private boolean roomNeeded;

  private CheckCommand(Session session, CheckOptions options) {
    this.session = session;
    this.options = options;
    this.run = new CheckRun(session);
    TextReportWriter plain = TextReportWriter.in(session.locale());
    boolean colours = session.terminal().colours() && options.out().isEmpty();
    this.writer = colours ? plain.inColour() : plain;
  }

  static ExitCode run(Session session, CheckOptions options) {
    CheckCommand command = new CheckCommand(session, options);
    List<Input> documents = DocumentFiles.find(options.documents(), command.run);
    if (!documents.isEmpty()) {
      new Output(session, command.run, options.out())
          .write(documents, out -> command.check(documents, out));
    }
    return command.run.exitCode();
  }

  private boolean check(List<Input> documents, Appendable out) throws IOException {
    EachDocument<Report> each =
        new EachDocument<>(
            session,
            run,
            input -> input.check(options.gate(), session.in()),
            (input, report) -> text(report));
    boolean all = each.write(documents, out);
    if (all && run.tally().documents() > 1) {
      out.append('\n');
      writer.writeTotal(run.tally(), out);
    }
    return all;
  }

  private String text(Report report) {
    StringBuilder text = new StringBuilder(room(report));
    try {
      writer.write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    run.checked(report);
    return text.toString();
  }

  /** A blank line around each report that is more than one line. */
  private String room(Report report) {
    boolean several = !report.findings().isEmpty() || !report.notices().isEmpty();
    boolean room = roomNeeded || (several && run.tally().documents() > 0);
    roomNeeded = several;
    return room ? "\n" : "";
  }
}
