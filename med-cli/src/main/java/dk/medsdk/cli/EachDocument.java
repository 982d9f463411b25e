package dk.medsdk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Goes through documents and writes what becomes of each, in their order. They are read on every
 * processor, a few at a time; what becomes of them is put together by one thread.
 *
 * @param <T> what a document is read as
 */
final class EachDocument<T> {

  private final Session session;
  private final CheckRun run;
  private final Opening<T> opening;
  private final BiFunction<Input, T, String> result;

  /** Documents that are opened so, and become such texts. */
  EachDocument(
      Session session, CheckRun run, Opening<T> opening, BiFunction<Input, T, String> result) {
    this.session = session;
    this.run = run;
    this.opening = opening;
    this.result = result;
  }

  /** Opens a file that holds one document or many; called by several threads at once. */
  interface Opening<T> {
    Stream<T> open(Input input) throws IOException;
  }

  /**
   * Writes the text of each document.
   *
   * @return whether it came to the end; if standard output was closed, that is said
   * @throws IOException if {@code out} cannot be written to
   */
  boolean write(List<Input> inputs, Appendable out) throws IOException {
    Progress progress = new Progress(session, inputs.size());
    int processors = Runtime.getRuntime().availableProcessors();
    try (ReadingAhead<T> ahead = new ReadingAhead<>(inputs, opening, processors)) {
      for (int i = 0; i < inputs.size(); i++) {
        progress.at(i + 1);
        if (!write(inputs.get(i), ahead, progress, out)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean write(Input input, ReadingAhead<T> ahead, Progress progress, Appendable out)
      throws IOException {
    try (OpenDocuments<T> documents = trying(input, progress, ahead::next, OpenDocuments.none())) {
      Optional<T> document = next(input, documents, progress);
      while (document.isPresent()) {
        out.append(text(input, document.get(), progress));
        if (session.out().checkError()) {
          run.trouble(ExitCode.UNDECIDED, Message.STANDARD_OUTPUT_CLOSED);
          return false;
        }
        document = next(input, documents, progress);
      }
    }
    return true;
  }

  private Optional<T> next(Input input, OpenDocuments<T> documents, Progress progress) {
    return trying(input, progress, documents::next, Optional.empty());
  }

  private String text(Input input, T document, Progress progress) {
    progress.wipe();
    return trying(input, progress, () -> result.apply(input, document), "");
  }

  private interface Attempt<R> {
    R make() throws IOException;
  }

  /** What is made, or else, once it is said why it could not be, something instead. */
  private <R> R trying(Input input, Progress progress, Attempt<R> attempt, R instead) {
    try {
      return attempt.make();
    } catch (WrongUsage e) {
      throw e;
    } catch (IOException e) {
      unreadable(input, e, progress);
    } catch (UncheckedIOException e) {
      unreadable(input, Objects.requireNonNull(e.getCause(), "cause"), progress);
    } catch (OutOfMemoryError e) {
      // What was read of it is given up by now.
      progress.wipe();
      run.notChecked(Message.NOT_ENOUGH_MEMORY, input.name());
    } catch (RuntimeException | StackOverflowError e) {
      // One document that med cannot bear must not keep the others back.
      progress.wipe();
      run.notChecked(Message.FAULT_AT, input.name(), Fault.describe(e));
    }
    return instead;
  }

  private void unreadable(Input input, IOException why, Progress progress) {
    progress.wipe();
    String standard = Message.STANDARD_INPUT.in(session.locale());
    String name = input.file().isPresent() ? input.name() : standard;
    run.notChecked(Message.UNREADABLE, name, Reason.of(why, session.locale()));
  }
}
