package dk.medsdk.cli;

import dk.medsdk.finding.Finding;
import dk.medsdk.io.ReadResult;
import dk.medsdk.io.text.WrittenText;
import dk.medsdk.model.meeting.MeetingDocument;
import dk.medsdk.report.TextReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code med convert}: reads each document and writes it in a form for programs, or as a page of
 * text.
 *
 * <p>Of a document that was read with errors nothing is written: half of the minutes would pass for
 * all of them. What readers found, and what a page does not hold, is said on standard error.
 */
final class ConvertCommand {

  private final Session session;
  private final ConvertOptions options;
  private final CheckRun run;
  private boolean written;

  private ConvertCommand(Session session, ConvertOptions options) {
    this.session = session;
    this.options = options;
    this.run = new CheckRun(session);
  }

  static ExitCode run(Session session, ConvertOptions options) {
    ConvertCommand command = new ConvertCommand(session, options);
    List<Input> documents = DocumentFiles.find(options.documents(), command.run);
    if (documents.size() > 1) {
      command.refuseMoreThanOne();
    }
    if (!documents.isEmpty()) {
      new Output(session, command.run, options.out())
          .write(documents, out -> command.convert(documents, out));
    }
    return command.run.exitCode();
  }

  private void refuseMoreThanOne() {
    switch (options.to()) {
      case JSON, YAML -> throw new WrongUsage(Message.ONE_DOCUMENT_ONLY, options.to().label());
      case TEXT -> throw new WrongUsage(Message.ONE_TEXT_ONLY);
      case NDJSON -> {}
    }
  }

  private boolean convert(List<Input> documents, Appendable out) throws IOException {
    boolean all = new EachDocument<>(session, run, this::open, this::text).write(documents, out);
    return all && written;
  }

  private Stream<ReadResult<MeetingDocument>> open(Input input) throws IOException {
    Stream<ReadResult<MeetingDocument>> read = input.read(session.in());
    if (options.to() == OutputForm.NDJSON) {
      return read;
    }
    try (read) {
      List<ReadResult<MeetingDocument>> first = read.limit(2).toList();
      if (first.size() > 1) {
        refuseMoreThanOne();
      }
      return first.stream();
    }
  }

  private String text(Input input, ReadResult<MeetingDocument> document) {
    Convertible<?> found = Convertible.from(document);
    ReadResult<?> read = found.read();
    say(input, read, read.findings());
    if (!read.isReadable()) {
      int line = read.source().firstLine();
      String place = line == 1 ? input.name() : input.name() + ":" + line;
      run.trouble(ExitCode.UNDECIDED, Message.NOT_CONVERTED, place);
      return "";
    }
    WrittenText text = found.as(options.to());
    say(input, read, text.losses().stream().map(loss -> placed(loss, read)).toList());
    written = true;
    return text.text();
  }

  /** A loss at the place where the value stands in what was read, if it is printed there. */
  private static Finding placed(Finding loss, ReadResult<?> read) {
    return loss.toBuilder().span(read.sourceMap().nearestSpanOf(loss.path())).build();
  }

  private void say(Input input, ReadResult<?> read, List<Finding> findings) {
    TextReportWriter writer = TextReportWriter.in(session.locale());
    session.err().print(writer.text(input.name(), read.source(), findings));
  }
}
