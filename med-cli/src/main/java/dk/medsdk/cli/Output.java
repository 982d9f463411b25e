package dk.medsdk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where what was asked for goes: standard output, or a file that is written whole or not at all.
 *
 * @param session what the command talks with
 * @param run how it goes
 * @param file the file after {@code --out}
 */
record Output(Session session, CheckRun run, Optional<String> file) {

  /** Writes what was asked for, and says whether it is to be kept. */
  interface Writing {
    boolean to(Appendable out) throws IOException;
  }

  /**
   * Writes, and says it if that fails.
   *
   * @param documents what the file must not be one of
   * @throws WrongUsage if the file is no place for it
   */
  void write(List<Input> documents, Writing writing) {
    try {
      if (file.isEmpty()) {
        writing.to(session.out());
      } else {
        writeFile(file.get(), documents, writing);
      }
    } catch (IOException e) {
      String out = file.orElse("standard output");
      String reason = Reason.of(e, session.locale());
      run.trouble(ExitCode.UNDECIDED, Message.NOT_WRITTEN, out, reason);
    }
  }

  private static void writeFile(String name, List<Input> documents, Writing writing)
      throws IOException {
    try (WholeFile whole = WholeFile.at(OutFile.of(name, documents))) {
      if (writing.to(whole.writer())) {
        whole.commit();
      }
    }
  }
}
