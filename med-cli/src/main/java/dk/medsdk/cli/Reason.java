package dk.medsdk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;

/** Why the outside world said no, in few words. */
final class Reason {

  private Reason() {}

  /** The system's own words, but for what happens most, which it says badly. */
  static String of(IOException e, Locale locale) {
    if (e instanceof AccessDeniedException) {
      return Message.NO_ACCESS.in(locale);
    }
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return Objects.requireNonNullElse(said, e.getClass().getSimpleName());
  }
}
