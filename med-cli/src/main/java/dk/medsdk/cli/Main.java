package dk.medsdk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the process begins and ends; all else can be tested without a process. */
public final class Main {

  private Main() {}

  /** Runs {@code med} and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Locale locale = Language.chosen(args, Locale.getDefault());
    Session session = new Session(System.in, out, err, locale, Terminal.asTheLauncherSaw());
    ExitCode exit = MedCommand.run(args, session);
    out.flush();
    err.flush();
    System.exit(exit.number());
  }

  /** Java's own streams encode as the platform does, which loses Danish letters in many places. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    FileOutputStream file = new FileOutputStream(descriptor);
    return new PrintStream(new BufferedOutputStream(file), false, StandardCharsets.UTF_8);
  }
}
