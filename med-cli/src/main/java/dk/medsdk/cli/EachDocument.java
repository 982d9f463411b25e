package dk.medsdk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Goes through documents, of which one at a time is in memory, and writes what becomes of each.
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

  /** Opens a file that holds one document or many. */
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
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      progress.at(i + 1);
      try (Stream<T> documents = open(input, progress)) {
        Iterator<T> remaining = documents.iterator();
        while (trying(input, progress, remaining::hasNext, false)) {
          String text = next(input, remaining, progress);
          progress.wipe();
          out.append(text);
          if (session.out().checkError()) {
            run.trouble(ExitCode.UNDECIDED, Message.STANDARD_OUTPUT_CLOSED);
            return false;
          }
        }
      }
    }
    return true;
  }

  private Stream<T> open(Input input, Progress progress) {
    return trying(input, progress, () -> opening.open(input), Stream.empty());
  }

  private String next(Input input, Iterator<T> remaining, Progress progress) {
    Attempt<String> attempt =
        () -> {
          T document = remaining.next();
          progress.wipe();
          return result.apply(input, document);
        };
    return trying(input, progress, attempt, "");
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
