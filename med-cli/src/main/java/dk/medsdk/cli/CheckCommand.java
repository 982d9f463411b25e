package dk.medsdk.cli;

import dk.medsdk.report.TextReportWriter;
import dk.medsdk.validation.Report;
import java.io.IOException;
import java.nio.file.Path;
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
      command.check(documents);
    }
    return command.run.exitCode();
  }

  private void check(List<Input> documents) {
    try {
      if (options.out().isEmpty()) {
        check(documents, session.out());
      } else {
        checkIntoFile(documents, OutFile.of(options.out().get(), documents));
      }
    } catch (IOException e) {
      String out = options.out().orElse("standard output");
      String reason = Reason.of(e, session.locale());
      run.trouble(ExitCode.UNDECIDED, Message.NOT_WRITTEN, out, reason);
    }
  }

  private void checkIntoFile(List<Input> documents, Path file) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      check(documents, whole.writer());
      whole.commit();
    }
  }

  private void check(List<Input> documents, Appendable out) throws IOException {
    Progress progress = new Progress(session, documents.size());
    for (int i = 0; i < documents.size(); i++) {
      progress.at(i + 1);
      String report = check(documents.get(i), progress);
      progress.wipe();
      out.append(report);
      if (session.out().checkError()) {
        run.trouble(ExitCode.UNDECIDED, Message.STANDARD_OUTPUT_CLOSED);
        return;
      }
    }
    if (documents.size() > 1) {
      out.append('\n');
      writer.writeTotal(run.tally(), out);
    }
  }

  /** The report of one document, or nothing if it could not be checked, which then is said. */
  private String check(Input document, Progress progress) {
    try {
      Report report = document.check(options.gate(), session.in());
      StringBuilder text = new StringBuilder(room(report));
      writer.write(report, text);
      run.checked(report);
      return text.toString();
    } catch (IOException e) {
      progress.wipe();
      String name = document.file().isPresent() ? document.name() : standardInput();
      run.notChecked(Message.UNREADABLE, name, Reason.of(e, session.locale()));
    } catch (RuntimeException | StackOverflowError e) {
      // One document that med cannot bear must not keep the others from being checked.
      progress.wipe();
      run.notChecked(Message.FAULT_AT, document.name(), Fault.describe(e));
    }
    return "";
  }

  private String standardInput() {
    return Message.STANDARD_INPUT.in(session.locale());
  }

  /** A blank line around each report that is more than one line. */
  private String room(Report report) {
    boolean several = !report.findings().isEmpty() || !report.notices().isEmpty();
    boolean room = roomNeeded || (several && run.tally().documents() > 0);
    roomNeeded = several;
    return room ? "\n" : "";
  }
}
