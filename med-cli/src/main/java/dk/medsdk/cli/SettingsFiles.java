package dk.medsdk.cli;

import dk.medsdk.finding.Finding;
import dk.medsdk.report.TextReportWriter;
import dk.medsdk.source.SourceText;
import dk.medsdk.validation.profile.ExtendedProfile;
import dk.medsdk.validation.profile.ProfileReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files that say how to check, and says what is wrong with them on standard error.
 *
 * @param session what the command talks with
 * @param run how it goes
 */
record SettingsFiles(Session session, CheckRun run) {

  /** Reads a file that is there. */
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** What is in a file; empty if it cannot be opened, which is then said. */
  <T> Optional<T> read(String word, Reading<T> reading) {
    Optional<Path> file = existing(word);
    if (file.isEmpty()) {
      run.trouble(ExitCode.WRONG_USAGE, Message.MISSING_SETTINGS, word);
      return Optional.empty();
    }
    try {
      return Optional.of(reading.read(file.get()));
    } catch (IOException e) {
      run.trouble(ExitCode.UNDECIDED, Message.UNREADABLE, word, Reason.of(e, session.locale()));
      return Optional.empty();
    }
  }

  /** Whether nothing in a file is wrong; what is, is said, and so is what is merely odd. */
  boolean isUsable(String name, SourceText source, List<Finding> findings) {
    say(name, source, findings);
    boolean usable = findings.stream().noneMatch(Finding::saysUnreadable);
    if (!usable) {
      run.trouble(ExitCode.UNDECIDED, Message.SETTINGS_NOT_USED, name);
    }
    return usable;
  }

  /** The same of a profile; what is wrong with those that it extends is said first. */
  boolean isUsable(String name, ProfileReading profile) {
    profile.extended().ifPresent(this::say);
    return isUsable(name, profile.source(), profile.findings());
  }

  private void say(ExtendedProfile profile) {
    profile.reading().extended().ifPresent(this::say);
    say(profile.label(), profile.reading().source(), profile.reading().findings());
  }

  private void say(String name, SourceText source, List<Finding> findings) {
    session.err().print(TextReportWriter.in(session.locale()).text(name, source, findings));
  }

  /** The file of that name, if there is one. */
  static Optional<Path> existing(String word) {
    try {
      Path file = Path.of(word);
      boolean there = !word.isEmpty() && Files.exists(file) && !Files.isDirectory(file);
      return there ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      // What cannot be a name of a file is not the name of one.
      return Optional.empty();
    }
  }
}
